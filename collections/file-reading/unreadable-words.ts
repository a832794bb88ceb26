import { inEveryLanguage } from '@/i18n/office'
import type { UnreadableReason } from '@/lib/figure-sheet/cells'
import { largestFile, mostRows } from '@/lib/figure-sheet/limits'
import { formatNumber } from '@/lib/format'
import type { Both } from '@/lib/text'
import { tooLargeWords } from './limit-words'

const reasons: Record<UnreadableReason, Both<string>> = {
  tooLarge: tooLargeWords(largestFile),
  tooManyRows: inEveryLanguage('FigureSheet.fileHasMoreThanRows', (locale) => ({
    rows: formatNumber(mostRows, locale),
  })),
  notASheet: inEveryLanguage('FigureSheet.thisIsNotSpreadsheetUse'),
  encrypted: inEveryLanguage('FigureSheet.fileOpensWithPasswordOnly'),
  damaged: inEveryLanguage('FigureSheet.fileIsDamagedOrIncomplete'),
  openQuote: inEveryLanguage('FigureSheet.fileOpensQuotesThatAre'),
  bomb: inEveryLanguage('FigureSheet.fileHoldsFarMoreThan'),
  oldExcel: inEveryLanguage('FigureSheet.thisIsFileOfOld'),
  binaryExcel: inEveryLanguage('FigureSheet.thisIsBinaryExcelFile'),
  openDocument: inEveryLanguage('FigureSheet.thisIsOpendocumentFileOds'),
  webPage: inEveryLanguage('FigureSheet.thisIsWebPageOr'),
  empty: inEveryLanguage('FigureSheet.fileIsEmpty'),
}

/** Why a file is not even looked at, where in it if there is a place, and what to do about it. */
export function unreadableWords(reason: UnreadableReason, row: number | null = null): Both<string> {
  const words = reasons[reason]
  if (row === null) return words
  return inEveryLanguage('FigureSheet.rowOfFile', (locale) => ({ row, reason: words[locale] }))
}
