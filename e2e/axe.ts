import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const wcagTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The accessibility violations on the page as it stands, or in the part of it that the
 * selector finds: "rule: element".
 */
export async function violationsOf(page: Page, within?: string): Promise<string[]> {
  await settled(page)
  const hasFrames = page.frames().length > 1
  // axe is put into a document once: what comes instead of its
  // source when it is there does nothing.
  const isThere = !hasFrames && (await page.evaluate(() => 'axe' in window))
  const builder = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
  // What is right is not told in detail: telling it takes longer than finding what is wrong.
  builder.options({ resultTypes: ['violations'] }).withTags(wcagTags)
  // Results of several frames are put together in a page of their
  // own. A single document needs none.
  builder.setLegacyMode(!hasFrames)
  const { violations } = await (within ? builder.include(within) : builder).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/**
 * Waits until nothing is on its way from one colour or place to another: half way a text may
 * be too pale, for a moment only.
 */
const settled = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  )
