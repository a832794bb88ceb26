import { sourceLocale } from '@/i18n/locales'
import { initiativeNames } from '@/lib/initiative-names'
import type { Localised } from '@/lib/text'
import type { InitiativeView } from '@/lib/views'

/**
 * An initiative's official name: where a gloss says what it means, the name itself is
 * still Italian and is to be read so.
 */
export function officialName({ title, gloss }: Pick<InitiativeView, 'title' | 'gloss'>): Localised<string> {
  return gloss ? { ...title, lang: sourceLocale } : title
}

/**
 * The names that texts in other languages keep as they are: each initiative's,
 * in full and as texts shorten it.
 */
export const officialNames = (initiatives: Pick<InitiativeView, 'title' | 'gloss'>[]): string[] =>
  initiatives
    .map(officialName)
    .filter(({ lang }) => lang === sourceLocale)
    .flatMap(({ value }) => initiativeNames(value))
