import type { TranslationState } from '@/lib/translation/states'
import type { Say } from '../words/use-say'

export const stateWords = (state: TranslationState, say: Say): string =>
  ({
    missing: say('Translations.missing'),
    stale: say('Translations.stale'),
    current: say('Translations.upToDate'),
  })[state]
