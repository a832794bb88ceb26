import type { Locator, Page } from '@playwright/test'
import { locales } from '@/i18n/locales'
import { alive, openScreen } from './alive'
import { expect, test } from './fixtures'
import { editionOf } from './second-edition'

/**
 * Every screen of the office that is ours: where it is, what on it is ours, and a
 * heading or name that says it is there.
 */
const screens: [name: string, path: string, ours: string, words: { it: string; en: string }][] = [
  ['first screen', '', '.dash', { it: 'Che cosa c’è da fare', en: 'What needs doing' }],
  [
    'path',
    '/collections/editions/:edition',
    '.path-panel',
    { it: "Percorso dell'edizione", en: 'Path of the edition' },
  ],
  ['checks', '/collections/editions/:edition/checklist', '.checklist', { it: 'Controlli', en: 'Checks' }],
  ['review', '/collections/editions/:edition/to-review', '.review-view', { it: 'Da rivedere', en: 'To review' }],
  [
    'typed numbers',
    '/collections/editions/:edition/typed-numbers',
    '.numbers-view',
    { it: 'Numeri scritti a mano', en: 'Numbers typed by hand' },
  ],
  ['import', '/collections/editions/:edition/import', '.import-view', { it: 'Importa dati', en: 'Import figures' }],
  [
    'review links',
    '/collections/editions/:edition/review-links',
    '.review-links',
    { it: 'Collegamenti di revisione', en: 'Review links' },
  ],
  ['translations', '/translations', '.translation-desk', { it: 'Traduzioni', en: 'Translations' }],
  ['log', '/collections/audit-log', '.log-tools', { it: 'Mostra', en: 'Show' }],
  ['account', '/account', '.account-panel', { it: 'Secondo fattore', en: 'Second factor' }],
  ['figure', '/collections/figures/:figure', '.office-panel', { it: 'Compare in', en: 'It appears in' }],
]

/** What Tab stops at: of radio buttons the chosen one, of folded parts their heading. */
const stops =
  ':is(a[href], button, input:not([type="radio"]:not(:checked)), select, textarea, summary, [tabindex="0"]):not(:disabled):not([tabindex="-1"])'

const isFocused = (element: Element) => element === document.activeElement

/** What is wrong with one stop, at one width, does not hide what is wrong with the others. */
const softly = expect.configure({ soft: true })

const loading = /un (?:attimo|momento)…|one moment…/i

/** Walks what is ours by Tab alone. Each stop has the focus in its turn and shows it. */
async function walk(page: Page, ours: Locator) {
  const all = await ours.locator(stops).filter({ visible: true }).all()
  if (all.length === 0) return
  await all[0]?.focus()
  await page.keyboard.press('Shift+Tab')
  for (const [index, stop] of all.entries()) {
    await page.keyboard.press('Tab')
    // A date has a stop for its day, month, year and calendar.
    for (let part = 0; part < 4 && (await all[index - 1]?.evaluate(isFocused)); part += 1)
      await page.keyboard.press('Tab')
    await softly(stop).toBeFocused()
    const isSeen = () =>
      stop.evaluate((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      })
    await softly.poll(isSeen, `the focus of ${await stop.innerText().catch(() => '')} ${stop}`).toBe(true)
  }
}

for (const locale of locales)
  for (const [name, path, selector, words] of screens)
    test(`${name} in ${locale}: accessible, walked by keyboard, nothing out of the window, narrow and wide`, async ({
      page,
      context,
      baseURL,
      signIn,
      office,
      axe,
    }) => {
      const api = await office('approver')
      const params = { 'where[code][equals]': 'axis-1.paid', depth: 0 }
      const figure = (await (await api.get('/api/figures', { params })).json()).docs[0].id
      const { id: edition } = await editionOf(api, 2022)
      await signIn('approver')
      await context.addCookies([{ name: 'payload-lng', value: locale, url: baseURL }])
      await page.setViewportSize({ width: 390, height: 900 })
      await openScreen(page, `/admin${path.replace(':edition', edition).replace(':figure', figure)}`)
      const ours = page.locator(selector).filter({ hasText: words[locale] }).first()
      for (const width of [390, 1280])
        await test.step(`at ${width} pixels`, async () => {
          await page.setViewportSize({ width, height: 900 })
          await softly(ours).toBeVisible()
          await softly(ours).not.toContainText(loading)
          await alive(page)
          await axe(page, selector)
          const box = await ours.boundingBox()
          softly((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
          await walk(page, ours)
        })
    })
