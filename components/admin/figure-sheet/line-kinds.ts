import type { ReportList } from '@/lib/figure-sheet/api'
import { type Severity, severities } from '@/lib/figure-sheet/problem-kinds'
import { changeMarks } from '@/lib/figure-sheet/report'
import type { Say } from '../words/use-say'
import { markWords } from './import-words'

export const severityWords = (severity: Severity, say: Say): string =>
  ({
    error: say('FigureSheet.error'),
    warning: say('FigureSheet.warning'),
    notice: say('FigureSheet.notice'),
  })[severity]

export const outcomeWords = (outcome: 'broken' | 'mended', say: Say): string =>
  outcome === 'broken' ? say('FigureSheet.noLongerHolds') : say('FigureSheet.holdsAgain')

/** What a list can be narrowed to. */
export function kindChoices(list: ReportList, say: Say): { value: string; label: string }[] {
  if (list === 'changes') return changeMarks.map((value) => ({ value, label: markWords(value, say) }))
  if (list === 'problems') return severities.map((value) => ({ value, label: severityWords(value, say) }))
  if (list === 'checks')
    return (['broken', 'mended'] as const).map((value) => ({ value, label: outcomeWords(value, say) }))
  return []
}
