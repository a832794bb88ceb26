import type { TranslationState } from '@/lib/translation/states'
import type { DiffPart } from '@/lib/translation/word-diff'
import type { Say } from '../use-say'

/** A text as the office's API gives it. */
export type DeskText = {
  collection: string
  id: string
  title: string
  field: string
  path: string
  label: string
  kind: 'plain' | 'list' | 'rich'
  state: TranslationState
  collectionLabel: string
  source: string
  target: string
  sourceHash: string
  isWritable: boolean
  diff: DiffPart[] | null
  reason: 'translated' | 'stillValid' | 'minorEdit' | null
}

/** Figures that texts name, as they read in each language; null when one has no value. */
export type Figures = Record<string, { it: string | null; en: string | null }>

export const stateWords = (state: TranslationState, say: Say): string =>
  ({
    missing: say('Da tradurre', 'Missing'),
    stale: say('Da rivedere', 'Stale'),
    current: say('Aggiornata', 'Up to date'),
  })[state]
