type Asker = { t: (key: string) => string }

/**
 * The label of a tab, by its key among the words of the interface,
 * in the language of whoever looks.
 */
export const tabLabel =
  (key: string) =>
  ({ t }: Asker): string =>
    t(`sintesi:${key}`)
