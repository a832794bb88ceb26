import { chartsLegible } from './charts'
import { sideways } from './sideways'
import type { Check } from './visit'

/**
 * At 320 pixels, which is also a zoom of 400%, nothing scrolls sideways
 * and what charts say can be read.
 */
export const smallScreen: Check = async (visit) => {
  const { page, screen } = visit
  await page.setViewportSize({ width: 320, height: 640 })
  await sideways(visit)
  await chartsLegible(visit)
  await page.setViewportSize({ width: screen.width, height: screen.height })
}
