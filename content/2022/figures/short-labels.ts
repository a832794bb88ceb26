import type { FigureData, PlainText } from '@/content/types'

/** A few words for figures that stand in narrow lists, by code; their axis is told beside them. */
const shortLabels: Record<string, PlainText> = {
  'axis-1.recipients': { it: 'occupazione', en: 'employment' },
  'axis-2.recipients': { it: 'inclusione', en: 'inclusion' },
  'axis-3.recipients': { it: 'istruzione', en: 'education' },
  'axis-4.recipients': { it: 'uffici pubblici', en: 'public offices' },
  'axis-3.isced-1-2': { it: 'persone con ISCED 1 o 2', en: 'people with ISCED 1 or 2' },
  'axis-3.result-10i': { it: 'qualifiche, priorità 10.i', en: 'qualifications, priority 10.i' },
  'axis-3.result-10iv': { it: 'qualifiche, priorità 10.iv', en: 'qualifications, priority 10.iv' },
}

export const withShortLabels = (figures: FigureData[]): FigureData[] =>
  figures.map((figure) => {
    const shortLabel = shortLabels[figure.code]
    return shortLabel ? { ...figure, shortLabel } : figure
  })
