import { sourceLocale } from '@/i18n/locales'
import type { Localised } from '@/lib/text'
import type { InitiativeView } from '@/lib/views'

/** An initiative's official name: where a gloss says what it means, the name itself is still Italian and is to be read so. */
export function officialName({ title, gloss }: Pick<InitiativeView, 'title' | 'gloss'>): Localised<string> {
  return gloss ? { ...title, lang: sourceLocale } : title
}
