/** What would go on to the next edition, as the server tells it. */
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

/** A new edition, and what to look at first. */
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
      locale: 'it' | 'en'
      needs: string[]
    }[]
  }
}
