import type { Both } from '@/lib/text'
import type { Check } from './visit'

/** The screens that a reader has first: what answers lies above their fold. */
const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
]

/**
 * What the approved document says of the money, the targets and the people, as the page words it.
 */
const told: Both<string[]> = {
  it: [
    '872,64 mln €',
    '91,03% di quanto impegnato',
    '691,44 mln €',
    '79,24% di quanto pagato; 95% della dotazione UE',
    '12 raggiunti',
    '3 non ancora',
    '52.104 su 56.645 persone con ISCED 1 o 2',
    '84% su 85% qualifiche, priorità 10.i',
    '59% su 80% qualifiche, priorità 10.iv',
    '244.885 occupazione',
    '165.318 inclusione',
    '70.385 istruzione',
    '5.574 uffici pubblici',
  ],
  en: [
    '€872.64 million',
    '91.03% of commitments',
    '€691.44 million',
    '79.24% of payments; 95% of the EU allocation',
    '12 reached',
    '3 not yet',
    '52,104 of 56,645 people with ISCED 1 or 2',
    '84% of 85% qualifications, priority 10.i',
    '59% of 80% qualifications, priority 10.iv',
    '244,885 employment',
    '165,318 inclusion',
    '70,385 education',
    '5,574 public offices',
  ],
}

/** All axes together, with and without the people of the CIGD: numbers that nobody counted. */
const sums = /486[.,]162|593[.,]057|276[.,]546|240[.,]552/

/** The verdict and every number behind it lie above the fold, and people are not added up. */
export const firstScreen: Check = async ({ page, locale, screen, expect }) => {
  const { height } = screens.find(({ width }) => width === screen.width) ?? { height: 0 }
  if (height === 0) return
  await page.evaluate(() => scrollTo(0, 0))
  const verdict = page.getByRole('heading', { level: 1 })
  await expect(verdict).toContainText(/12/)
  await expect(verdict).toContainText(/15/)
  const above = await page.locator('main').evaluate((main, fold) => {
    const isAbove = (element: Element) => {
      const { top, bottom, height: high } = element.getBoundingClientRect()
      return high > 0 && top >= 0 && bottom <= fold
    }
    const parts = [...main.querySelectorAll('h1, dl p, dl li, dl p > span, dl dt')].filter(isAbove)
    return parts.map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
  }, height)
  expect(above[0]).toBe(((await verdict.textContent()) ?? '').trim())
  // The name of a target stands in an element of its own: the words of a
  // row are joined without a space.
  const seen = above.map((part) => part.replaceAll(' ', ''))
  for (const words of told[locale]) expect(seen, words).toContain(words.replaceAll(' ', ''))
  expect(await page.locator('main').innerText()).not.toMatch(sums)
}
