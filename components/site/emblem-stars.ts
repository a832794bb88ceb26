/**
 * The emblem's own units: 3 wide, 2 high, drawn on a canvas 540 units high
 * so that every measure is whole.
 */
export const emblem = { width: 810, height: 540, ringRadius: 540 / 3, starRadius: 540 / 18 } as const

/**
 * Inner corners of a regular five-pointed star lie this far from its
 * centre, in units of its outer radius.
 */
const innerRatio = Math.sin(Math.PI / 10) / Math.sin((7 * Math.PI) / 10)

type Point = { x: number; y: number }

/** Centres of the twelve stars: the hours of a clock face. */
export function starCentres(): Point[] {
  return Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return {
      x: emblem.width / 2 + emblem.ringRadius * Math.sin(angle),
      y: emblem.height / 2 - emblem.ringRadius * Math.cos(angle),
    }
  })
}

/** SVG points of one upright star: the first corner points straight up. */
export function starPoints({ x, y }: Point): string {
  return Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? emblem.starRadius : emblem.starRadius * innerRatio
    const angle = (corner * Math.PI) / 5
    return `${(x + radius * Math.sin(angle)).toFixed(2)},${(y - radius * Math.cos(angle)).toFixed(2)}`
  }).join(' ')
}
