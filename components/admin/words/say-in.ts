/** Words in the language of the interface, for what is drawn on the server. */
export const sayIn =
  ({ language }: { language: string }) =>
  (it: string, en: string): string =>
    language === 'en' ? en : it
