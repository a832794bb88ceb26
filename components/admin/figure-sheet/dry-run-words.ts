import type { Locale } from '@/i18n/locales'
import type { OfficeValues } from '@/i18n/office'
import type { ImportRecord, ReportList } from '@/lib/figure-sheet/api'
import { formatNumber } from '@/lib/format'
import type { Say } from '../words/use-say'

export const listWords = (list: ReportList, say: Say): string =>
  ({
    changes: say('FigureSheet.changes'),
    problems: say('FigureSheet.problems'),
    checks: say('FigureSheet.checks'),
    consequences: say('FigureSheet.recomputedFigures'),
    missing: say('FigureSheet.figuresNotInFile'),
  })[list]

/** Messages that count something, and write its number. */
type Counted = {
  [K in keyof OfficeValues]: OfficeValues[K] extends { count: number; number: string | number } ? K : never
}[keyof OfficeValues]

type Line = { key: string; text: string; tone: 'plain' | 'wrong' | 'warning' | 'good' }

/** The dry run in a few lines; what there is none of is left out, but for changes and errors. */
export function counted({ counts, rows }: ImportRecord, say: Say, locale: Locale): Line[] {
  const many = (key: Counted, count: number) => say(key, { count, number: formatNumber(count, locale) })
  const { changes, figures, unchanged, errors, warnings, broken, mended } = counts
  const lines: (Line | false)[] = [
    {
      key: 'rows',
      text: many('FigureSheet.rowsWithCode', rows),
      tone: 'plain',
    },
    {
      key: 'changes',
      text:
        changes === 0
          ? say('FigureSheet.nothingToChange')
          : `${many('FigureSheet.changesCounted', changes)} ${many('FigureSheet.inFigures', figures)}`,
      tone: 'plain',
    },
    unchanged > 0 && {
      key: 'unchanged',
      text: many('FigureSheet.figuresStaySame', unchanged),
      tone: 'plain',
    },
    errors > 0
      ? {
          key: 'errors',
          text: many('FigureSheet.errorsToMend', errors),
          tone: 'wrong',
        }
      : { key: 'errors', text: say('FigureSheet.noErrors'), tone: 'good' },
    warnings > 0 && {
      key: 'warnings',
      text: many('FigureSheet.warningsToConfirm', warnings),
      tone: 'warning',
    },
    broken > 0 && {
      key: 'broken',
      text: many('FigureSheet.checksWouldNoLongerHold', broken),
      tone: 'warning',
    },
    mended > 0 && {
      key: 'mended',
      text: many('FigureSheet.checksWouldHoldAgain', mended),
      tone: 'good',
    },
  ]
  return lines.filter((line) => line !== false)
}
