import type { TranslationState } from '@/lib/translation/states'
import type { Say } from '../words/use-say'

export const stateWords = (state: TranslationState, say: Say): string =>
  ({
    missing: say('Da tradurre', 'Missing'),
    stale: say('Da rivedere', 'Stale'),
    current: say('Aggiornata', 'Up to date'),
  })[state]
