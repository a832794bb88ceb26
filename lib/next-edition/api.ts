import * as z from 'zod/mini'
import type { Locale } from '@/i18n/locales'
import type { Confirmation } from '../figure/confirmation'
import type { DefinedBy } from '../figure/definition-change'
import type { ResolvedFigure } from '../figure/resolved-figure'
import type { OfficeEndpoint } from '../office-api/endpoint'

/**
 * What the dialog shows before a new edition is made. `needs` of an initiative are formulas that
 * would lose an operand without it.
 */
export type CarryOverPreview = {
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

/**
 * A new edition and what to look at first: `lost` are formulas and
 * sentences that named what stayed behind.
 */
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

/** What would go on from the newest public edition; null when there is none. */
export const nextEditionPreview: OfficeEndpoint<{ offer: CarryOverPreview | null }> = {
  method: 'get',
  path: '/editions/next-edition',
}

/**
 * That an edition was made from that of `year`, when (an instant, as ISO), and
 * whether that can still be undone.
 */
export type Origin = { year: number; at: string; isUntouched: boolean }

/**
 * What would go on from this edition, null where it is not public; where it comes from itself, null
 * where nobody made it from another.
 */
export const editionCarryOver: OfficeEndpoint<{ offer: CarryOverPreview | null; made: Origin | null }> = {
  method: 'get',
  path: '/editions/:id/next-edition',
}

const isDay = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}

const newEditionInput = z.strictObject({
  year: z.int().check(z.gte(2014), z.lte(2100)),
  dataDate: z.string().check(z.refine(isDay)),
  /** Codes of those that go on; the usual ones when it is not there. */
  initiatives: z.optional(z.array(z.string())),
})

export const makeNextEdition: OfficeEndpoint<Made, z.infer<typeof newEditionInput>> = {
  method: 'post',
  path: '/editions/:id/next-edition',
  body: newEditionInput,
}

export const undoNextEdition: OfficeEndpoint<{ year: number }> = {
  method: 'delete',
  path: '/editions/:id/next-edition',
}

/**
 * Something of an edition that somebody has to look at before it is published: a text that came
 * from the edition before, a figure to be confirmed, or a changed definition of which nobody
 * said whether it can be compared.
 */
export type ReviewLine<Collection extends string = string> = {
  kind: 'text' | 'figure' | 'comparability'
  collection: Collection
  id: string
  title: string
  code: string | null
  /** Where it is on the form, and what the form calls it. */
  field: string
  label: string
  /** The id of its axis, where it has one. */
  axis: string | null
}

export const editionReview: OfficeEndpoint<{ lines: ReviewLine[] }> = { method: 'get', path: '/editions/:id/to-review' }

/** The texts of one document that came from the edition before and that nobody has read again. */
export type LeftToReview = { fields: { field: string; label: string }[] }

export const documentReview: OfficeEndpoint<LeftToReview> = { method: 'get', path: '/:collection/:id/reviewed' }

const reviewedBody = z.strictObject({ fields: z.array(z.string()).check(z.minLength(1)) })

/** Says of these fields that they are good as they are. */
export const markReviewed: OfficeEndpoint<LeftToReview, z.infer<typeof reviewedBody>> = {
  method: 'post',
  path: '/:collection/:id/reviewed',
  body: reviewedBody,
}

/**
 * A figure beside that of the edition before: its value, how this one was confirmed, and what
 * changed in its definition without a word on it.
 */
export type BesideLastYear = {
  code: string
  confirmed: Confirmation | null
  isToConfirm: boolean
  isComputed: boolean
  /** Of the edition before; null when there is none. */
  year: number | null
  lastYear: ResolvedFigure | null
  toDeclare: DefinedBy[]
}

export const besideLastYear: OfficeEndpoint<BesideLastYear> = { method: 'get', path: '/figures/:id/last-year' }

const confirmedBody = z.strictObject({ confirmed: z.enum(['same', 'notMeasured']) })

/** Confirms a figure without typing its value. */
export const confirmFigure: OfficeEndpoint<BesideLastYear, z.infer<typeof confirmedBody>> = {
  method: 'post',
  path: '/figures/:id/confirmed',
  body: confirmedBody,
}
