import type { Locale } from '@/i18n/locales'
import { approvedAxes } from '../approved-axes'
import type { Check } from './visit'

/**
 * The names that figures are called by in every language. A cell of a table is one text
 * and cannot mark a part of itself.
 */
const names = [...approvedAxes.flatMap(({ initiatives }) => initiatives), 'Azioni di rete per il lavoro']
const withoutNames = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ''), text)

/** Words no sentence of the other language has. */
const foreign: Record<Locale, RegExp> = {
  it: /\b(?:the|of|and|with|which|from|are|this|how)\b/i,
  en: /\b(?:il|gli|del|della|delle|dei|degli|dell|nel|nella|che|una|sono|dall|agli|alla)\b/i,
}

/** Headings and labels are in the page's language, but what says that it is in another. */
export const headings: Check = async ({ page, locale, expect }) => {
  const found = await page.locator('h1, h2, h3, h4, th, caption, label, legend, button, summary, nav a').evaluateAll(
    (elements, language) =>
      elements.flatMap((element) => {
        const copy = element.cloneNode(true) as HTMLElement
        for (const part of copy.querySelectorAll(`[lang]:not([lang="${language}"])`)) part.remove()
        const isOwn = element.closest('[lang]')?.getAttribute('lang') === language
        return isOwn ? [{ text: copy.textContent ?? '', isCell: element.tagName === 'TH' }] : []
      }),
    locale,
  )
  expect(found.length).toBeGreaterThan(10)
  const texts = found.map(({ text, isCell }) => (isCell ? withoutNames(text) : text))
  expect(texts.filter((text) => foreign[locale].test(text))).toEqual([])
}
