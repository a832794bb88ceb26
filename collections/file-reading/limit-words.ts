import type { Both } from '@/lib/text'
import { type LimitReason, readingLimits } from './reading-limits'

/** Why a file was not read to its end, and what to do about it. */
export const limitWords: Record<LimitReason, Both<string>> = {
  tooSlow: {
    it: `Per leggere questo file ci vogliono più di ${readingLimits.seconds} secondi: è troppo complicato. Dividilo, o copiane il contenuto in un file nuovo.`,
    en: `Reading this file takes more than ${readingLimits.seconds} seconds: it is too complicated. Split it, or copy what it holds into a new file.`,
  },
  tooHeavy: {
    it: 'Per leggere questo file ci vuole troppa memoria: dividilo, o copiane il contenuto in un file nuovo.',
    en: 'Reading this file takes too much memory: split it, or copy what it holds into a new file.',
  },
  busy: {
    it: 'Il portale sta già leggendo molti file: riprova fra un minuto.',
    en: 'The portal is reading many files already: try again in a minute.',
  },
}

/** What is said of more than `most` bytes. */
export const tooLargeWords = (most: number): Both<string> => ({
  it: `Il file supera ${most / 1_000_000} MB: dividilo in più file.`,
  en: `The file is larger than ${most / 1_000_000} MB: split it.`,
})
