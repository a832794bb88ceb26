import type { TranslationState } from '@/lib/translation/states'
import type { Say } from '../use-say'

/** Figures that texts name, as they read in each language; null when one has no value. */
export type Figures = Record<string, { it: string | null; en: string | null }>

export const stateWords = (state: TranslationState, say: Say): string =>
  ({
    missing: say('Da tradurre', 'Missing'),
    stale: say('Da rivedere', 'Stale'),
    current: say('Aggiornata', 'Up to date'),
  })[state]
