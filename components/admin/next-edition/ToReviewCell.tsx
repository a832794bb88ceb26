import type { DefaultServerCellComponentProps } from 'payload'
import { StateMark } from './StateMark'

/** In lists: how much of a document that came from the edition before nobody has looked at yet. */
export function ToReviewCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const { toReview } = rowData as { toReview?: string[] | null }
  const marks = Array.isArray(toReview) ? toReview : []
  const texts = marks.filter((field) => field !== 'value').length
  const isEnglish = i18n.language === ('en' as string)
  const words = [
    ...(marks.includes('value') ? [isEnglish ? 'value to confirm' : 'valore da confermare'] : []),
    ...(texts > 0 ? [isEnglish ? `texts to review: ${texts}` : `testi da rivedere: ${texts}`] : []),
  ]
  if (words.length === 0) return <span>—</span>
  return <StateMark>{words.join(', ')}</StateMark>
}
