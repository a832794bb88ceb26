import { getTranslation } from '@payloadcms/translations'

type Label = Parameters<typeof getTranslation>[0]
type I18n = Parameters<typeof getTranslation>[1]

/**
 * A label of Payload's in the language of the interface: each of its types has a
 * label and an `i18n` of its own.
 */
export const labelIn = (label: unknown, i18n: unknown): string => getTranslation(label as Label, i18n as I18n) as string
