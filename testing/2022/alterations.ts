import type { FigureData } from '@/content/types'
import { decimalsOf, roundHalfUp } from '@/lib/round'

/** One slip of the pen: the figure as it was, and as it became. */
export type Alteration = { what: string; figure: FigureData }

/**
 * Every slip tried on a figure: on its value, on what is printed of it, on its
 * target and on the words about it.
 */
export function alterationsOf(figure: FigureData): Alteration[] {
  const { code, value, stated, target } = figure
  const slips: Alteration[] = []
  if (value !== undefined)
    for (const [how, changed] of slipsOf(value, stated?.precision ?? stepOf(figure, value), smallestOf(figure, value)))
      slips.push({ what: `${code} ${how}`, figure: { ...figure, value: changed } })
  if (stated)
    for (const [how, changed] of slipsOf(stated.value, stated.precision, Math.min(stated.precision, 1)))
      slips.push({ what: `${code} printed ${how}`, figure: { ...figure, stated: { ...stated, value: changed } } })
  const limit = target?.value
  if (target?.stated && limit !== undefined) {
    for (const [how, changed] of slipsOf(limit, stepOf(figure, limit), smallestOf(figure, limit)))
      slips.push({ what: `${code} target ${how}`, figure: { ...figure, target: { ...target, value: changed } } })
    const words = target.stated === 'reached' ? 'notReached' : 'reached'
    slips.push({ what: `${code} said ${words}`, figure: { ...figure, target: { ...target, stated: words } } })
  }
  return slips
}

/**
 * A step of the last digit up and down, a unit, one percent, and each pair
 * of neighbouring digits swapped.
 */
function slipsOf(number: number, step: number, smallest: number): [how: string, changed: number][] {
  const decimals = decimalsOf(smallest)
  const tried: [string, number][] = [
    ['one step up', roundHalfUp(number + step, decimals)],
    ['one step down', roundHalfUp(number - step, decimals)],
    ['one unit up', roundHalfUp(number + 1, decimals)],
    ['one percent up', roundHalfUp(number * 1.01, decimals)],
    ...transpositions(number, decimalsOf(step)).map((changed): [string, number] => [`as ${changed}`, changed]),
  ]
  const seen = new Set([number])
  return tried.filter(([, changed]) => !seen.has(changed) && seen.add(changed))
}

function transpositions(number: number, decimals: number): number[] {
  const digits = [...number.toFixed(decimals)].filter((sign) => sign !== '.')
  return digits.slice(1).map((digit, place) => {
    const swapped = [...digits]
    swapped[place + 1] = digits[place] ?? ''
    swapped[place] = digit
    return Number(`${swapped.join('')}e-${decimals}`)
  })
}

/** What the last digit of an exact number is worth. */
function stepOf({ unit }: FigureData, number: number): number {
  if (unit === 'EUR') return 0.01
  return unit === 'percent' ? 10 ** -decimalsOf(number) : 1
}

/**
 * The smallest difference the unit can store; a percentage is tried a digit
 * beyond those it is written with.
 */
function smallestOf({ unit }: FigureData, number: number): number {
  if (unit === 'EUR') return 0.01
  return unit === 'percent' ? 10 ** -(decimalsOf(number) + 1) : 1
}
