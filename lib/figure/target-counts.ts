import type { Both } from '../text'
import type { EditionView } from '../views'
import { isCounted } from './scoreboard'
import { targetState } from './target'
import type { Figure, FigureRecord } from './types'
import { unwrittenFigure } from './unwritten'

/**
 * What a text may count of the targets, by the codes it names them with. `counted` is what
 * is reached and what is not yet.
 */
export const targetCountCodes = ['targets.counted', 'targets.reached', 'targets.not-reached'] as const
export type TargetCountCode = (typeof targetCountCodes)[number]

export const isTargetCount = (code: string): code is TargetCountCode => targetCountCodes.some((known) => known === code)

export const targetCountLabels: Record<TargetCountCode, Both<string>> = {
  'targets.counted': { it: 'Obiettivi misurabili, in numero', en: 'Measurable targets, how many' },
  'targets.reached': { it: 'Obiettivi raggiunti, in numero', en: 'Targets reached, how many' },
  'targets.not-reached': { it: 'Obiettivi non ancora raggiunti, in numero', en: 'Targets not yet reached, how many' },
}

type Countable = Parameters<typeof targetState>[0] & Pick<FigureRecord, 'kind' | 'asOf'>

/** The counts, of the values of `dataDate` as the scoreboard takes them. */
export function targetCounts(figures: Countable[], dataDate: string): Record<TargetCountCode, number> {
  const states = figures.filter((figure) => isCounted(figure, dataDate)).map(targetState)
  const reached = states.filter((state) => state === 'reached').length
  const missed = states.filter((state) => state === 'notReached').length
  return { 'targets.counted': reached + missed, 'targets.reached': reached, 'targets.not-reached': missed }
}

/** How a count reads: a whole number without a unit, as the sentence names what it counts. */
export const countForm = { unit: 'projects', decimals: 0, display: 'full', target: null } as const

type Place = Pick<EditionView, 'olderEdition' | 'dataDate' | 'updatedAt'>

/**
 * The counts as figures that a text of the edition can name. They have no page of
 * their own: they lead to the targets.
 */
export function countFigures(figures: Countable[], edition: Place): Figure[] {
  const counts = targetCounts(figures, edition.dataDate)
  return targetCountCodes.map((code) => ({
    ...unwrittenFigure({ ...edition, key: '' })(code),
    ...countForm,
    olderEdition: edition.olderEdition,
    label: { value: targetCountLabels[code].it, lang: 'it' },
    value: counts[code],
  }))
}
