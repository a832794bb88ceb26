import type { Locale } from '@/i18n/locales'
import type { OfficeEndpoint } from '../office-api/endpoint'
import type { Check } from './check'
import type { ResolvedFigure } from './resolved-figure'
import type { NumberByHand } from './typed-numbers'

/**
 * A place that needs a figure: a text that names it, a figure computed from it, an evaluation that
 * rests on it, a correction of it, the tables of every edition.
 */
export type FigureUse<Collection extends string = string> =
  | {
      kind: 'text'
      collection: Collection
      id: string
      title: string
      field: string
      locale: Locale
      where: string
    }
  | {
      kind: 'formula' | 'correction' | 'evaluation'
      collection: 'figures' | 'corrections' | 'evaluations'
      id: string
      title: string
    }
  | { kind: 'tables' }

/** A use with its place in words, as an editor looks for it. */
export type PlacedUse = FigureUse & { place: string }

export const figureUses: OfficeEndpoint<{ uses: PlacedUse[] }> = { method: 'get', path: '/figures/:id/uses' }

/**
 * How a figure reads now, whether a formula makes it, and what becomes of the checks it is under.
 */
export type FigureStatus = Omit<ResolvedFigure, 'id'> & { isDerived: boolean; checks: Check[] }

export const figureStatus: OfficeEndpoint<FigureStatus> = { method: 'get', path: '/figures/:id/standing' }

/** All figures of an edition as they read now; of the current one where `edition` is not given. */
export const figureReadings: OfficeEndpoint<{ edition: string | null; figures: ResolvedFigure[] }> = {
  method: 'get',
  path: '/figures/readings',
}

/** The numbers typed by hand in the texts of an edition. */
export const typedNumbers: OfficeEndpoint<{ numbers: NumberByHand[] }> = {
  method: 'get',
  path: '/editions/:id/typed-numbers',
}
