import type { Locale } from '@/i18n/locales'

/** What the dialog shows before a new edition is made. `needs` of an initiative are formulas that would lose an operand without it. */
export type Offer = {
  from: { id: string; year: number }
  year: number
  dataDate: string
  counts: { axes: number; figures: number; evaluations: number }
  initiatives: {
    code: string
    title: string
    axis: string
    status: string
    figures: number
    isTaken: boolean
    needs: string[]
  }[]
}

/** A new edition and what to look at first: `lost` are formulas and sentences that named what stayed behind. */
export type Made = {
  edition: string
  year: number
  from: number
  counts: { axes: number; initiatives: number; figures: number; evaluations: number }
  texts: number
  figures: number
  leftBehind: { initiatives: number; figures: number }
  lost: {
    formulas: { id: string; code: string; needs: string[] }[]
    tokens: {
      collection: string
      id: string
      title: string
      field: string
      label: string
      locale: Locale
      needs: string[]
    }[]
  }
}
