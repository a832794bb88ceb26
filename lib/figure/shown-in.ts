import type { Figure } from './types'

/**
 * The tables and lists of the portal that show figures by themselves, without
 * an editor naming them in a text.
 */
export const shownPlaces = {
  financialPlan: { route: 'progress', anchor: 'allocation' },
  progressTable: { route: 'progress', anchor: 'progress' },
  targets: { route: 'progress', anchor: 'targets' },
  scoreboard: { route: 'targets', anchor: '' },
  axisMoney: { route: 'axis', anchor: 'money' },
  axisPeople: { route: 'axis', anchor: 'people' },
  axisTargets: { route: 'axis', anchor: 'targets' },
  initiativeFigures: { route: 'initiative', anchor: 'figures' },
  reconciliation: { route: 'reconciliation', anchor: '' },
} as const
export type ShownPlace = keyof typeof shownPlaces

const stage = '(?:allocation|programmed|committed|paid|certified)'
const owner = '(?:programme|axis-\\d+)'
const group = '(?:recipients(?:-men|-women)?|vulnerable(?:-disability|-migrants|-other)?)'
const patterns = {
  plan: new RegExp(`^${owner}\\.allocation(?:-share)?$`),
  progress: new RegExp(`^${owner}\\.${stage}(?:-rate)?$`),
  money: new RegExp(`^axis-\\d+\\.${stage}(?:-rate)?$`),
  people: new RegExp(`^axis-\\d+\\.${group}(?:-share)?$`),
}

/**
 * Where a figure stands in a table or list. `isIndicator`: it is one of its axis's indicators
 * with a target at the edition's date, as the pages list them. `isReconciled`: the page that
 * works the numbers out again lists it.
 */
export function shownIn(
  { code, initiative }: Pick<Figure, 'code' | 'initiative'>,
  { isIndicator, isReconciled }: { isIndicator: boolean; isReconciled: boolean },
): ShownPlace[] {
  const places: Record<ShownPlace, boolean> = {
    financialPlan: patterns.plan.test(code),
    progressTable: patterns.progress.test(code),
    targets: isIndicator,
    scoreboard: isIndicator,
    axisMoney: patterns.money.test(code),
    axisPeople: patterns.people.test(code),
    axisTargets: isIndicator,
    initiativeFigures: initiative !== null,
    reconciliation: isReconciled,
  }
  return (Object.keys(places) as ShownPlace[]).filter((place) => places[place])
}
