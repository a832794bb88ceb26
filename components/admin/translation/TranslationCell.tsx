import type { DefaultServerCellComponentProps } from 'payload'
import { type TranslationState, translationStates } from '@/lib/translation/states'
import { sayIn } from '../words/say-in'
import { StateBadge } from './StateBadge'
import { stateWords } from './translation-words'

/** In lists: the worst state among the English texts of the document. */
export function TranslationCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const held = (rowData as { translationState?: TranslationState | null }).translationState
  const state = translationStates.find((known) => known === held)
  if (!state) return <span>—</span>
  return <StateBadge state={state}>{stateWords(state, sayIn(i18n))}</StateBadge>
}
