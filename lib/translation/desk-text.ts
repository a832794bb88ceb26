import type { TranslationState } from './states'
import type { DiffPart } from './word-diff'

/** One text as the desk shows it. `source` and `target` are in their written form. */
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
  /** Names the source as it was shown: an action on another one is refused. */
  sourceHash: string
  isWritable: boolean
  /**
   * What became of the source since the translation was made; null unless the translation is stale.
   */
  diff: DiffPart[] | null
  reason: 'translated' | 'stillValid' | 'minorEdit' | null
}
