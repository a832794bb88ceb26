import { inEveryLanguage } from '@/i18n/office'
import type { Both } from '@/lib/text'
import { type LimitReason, readingLimits } from './reading-limits'

/** Why a file was not read to its end, and what to do about it. */
export const limitWords: Record<LimitReason, Both<string>> = {
  tooSlow: inEveryLanguage('FileReading.readingThisFileTakesMore', { seconds: readingLimits.seconds }),
  tooHeavy: inEveryLanguage('FileReading.readingThisFileTakesToo'),
  busy: inEveryLanguage('FileReading.portalIsReadingManyFiles'),
}

/** What is said of more than `most` bytes. */
export const tooLargeWords = (most: number): Both<string> =>
  inEveryLanguage('FileReading.fileIsLargerThanMb', { most: most / 1_000_000 })
