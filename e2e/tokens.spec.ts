import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'
import { alive, leaveScreens, openScreen } from './alive'
import { savesPublic } from './corrections'
import { expect, test } from './fixtures'

// The journeys write drafts of one text, one after the other, and take them back.
test.describe.configure({ mode: 'default' })

type Stored = { id: string; [field: string]: unknown }

async function found(api: APIRequestContext, collection: string, code: string): Promise<Stored> {
  const params = { 'where[code][equals]': code, depth: 0, locale: 'it' }
  const { docs } = await (await api.get(`/api/${collection}`, { params })).json()
  expect(docs, `${code} in ${collection}`).toHaveLength(1)
  return docs[0]
}

/** Puts back what is public, and with it an end to the draft. */
async function takeBack(api: APIRequestContext, collection: string, { id }: Stored) {
  const data = { _status: 'published' }
  const stored = await (
    await api.get(`/api/${collection}/${id}`, { params: { depth: 0, locale: 'it', draft: 'false' } })
  ).json()
  const { strategy, intendedNumbers } = stored
  const response = await api.patch(`/api/${collection}/${id}`, {
    data: { ...data, strategy, intendedNumbers },
    params: { locale: 'it', depth: 0, overrideLock: 'true' },
  })
  expect(response.status(), await response.text()).toBe(200)
}

async function openText(page: Page, { id }: Stored) {
  await openScreen(page, `/admin/collections/axes/${id}`)
  const editor = page.locator('[data-field-path="strategy"] [data-lexical-editor]')
  await expect(editor).toBeVisible()
  await alive(page)
  return editor
}

/**
 * Of what is ours on the page, in the office's language. What Payload draws around it is Payload's.
 */
async function expectAccessible(page: Page, ...parts: string[]) {
  let builder = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  for (const part of parts) builder = builder.include(part)
  const { violations } = await builder.analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([])
}

const savedDraft = (page: Page) => page.waitForResponse((response) => response.url().includes('autosave=true'))

test.describe('a figure in a sentence', () => {
  let axis: Stored

  test.beforeEach(async ({ office, signIn }) => {
    axis = await found(await office('approver'), 'axes', 'axis-5')
    await signIn('approver')
  })

  test.afterEach(async ({ page, office }) => {
    // Left first, or what the form still saves by itself would come after.
    await leaveScreens(page.context())
    await takeBack(await office('approver'), 'axes', axis)
  })

  test('is searched by typing braces, and chosen with the keyboard', async ({ page }) => {
    const editor = await openText(page, axis)
    await editor.locator('p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Pagati {{beneficiari asse i')
    const first = page.getByRole('option', { selected: true }).filter({ hasText: 'axis-1.paid' })
    await expect(first).toContainText('254.774.002,77')
    await expectAccessible(page, '.token-search')
    await page.keyboard.press('Enter')
    await expect(
      editor.getByRole('button', { name: /^254\.774\.002,77.€: Asse I: pagamenti ai beneficiari/ }),
    ).toBeVisible()
    await expect(editor).not.toContainText('{{')
  })

  test.describe('that does not exist', () => {
    test.use({ expectedTroubles: [/status of 400/] })

    test('is written as its code, and what does not exist shows at once', async ({ page, office }) => {
      const editor = await openText(page, axis)
      await editor.locator('p').first().click()
      await page.keyboard.press('End')
      const saved = savedDraft(page)
      await page.keyboard.type(
        ' Il {{axis-1.paid:share:axis-1.committed}} di {{axis-1.committed:short}}, {{axis-1.piad}}.',
      )
      await expect(editor.getByRole('button', { name: /^87,76%: .*rispetto a/ })).toBeVisible()
      await expect(editor.getByRole('button', { name: /^290,32.mln.€: / })).toBeVisible()
      await expect(
        editor.getByRole('button', { name: 'axis-1.piad: Nessun dato ha il codice «axis-1.piad»' }),
      ).toBeVisible()
      await expectAccessible(page, '.token-chip')
      expect((await saved).status(), 'what is typed is kept').toBe(200)

      // What saved itself leaves the button of drafts at rest: somebody else's
      // save is asked for by its address.
      const api = await office('editor')
      const params = { draft: 'true', depth: 0, locale: 'it' }
      const kept = async () => (await (await api.get(`/api/axes/${axis.id}`, { params })).json()).strategy
      await expect.poll(async () => JSON.stringify(await kept())).toContain('axis-1.piad')
      const saving = await api.patch(`/api/axes/${axis.id}`, {
        data: { strategy: await kept() },
        params: { ...params, overrideLock: 'true' },
      })
      expect(saving.status()).toBe(400)
      expect(JSON.stringify(await saving.json())).toContain('Nel campo «Strategia», versione italiana, dopo «')

      const publishing = page.waitForResponse(savesPublic('axes'))
      await page.getByRole('button', { name: 'Pubblica modifiche', exact: true }).click()
      const refusal = await publishing
      expect(refusal.status()).toBe(400)
      expect(JSON.stringify(await refusal.json())).toContain('Nel campo «Strategia», versione italiana, dopo «')
    })
  })

  test('is chosen from a list and shows how it will read, by keyboard alone', async ({ page }) => {
    const editor = await openText(page, axis)
    await editor.locator('p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Quota: {{axis-1.paid}}')
    const chip = editor.getByRole('button', { name: /^254\.774\.002,77/ })
    await expect(chip).toBeVisible()
    await chip.focus()
    await expect(editor.getByRole('tooltip').filter({ hasText: 'axis-1.paid' })).toBeVisible()
    await page.keyboard.press('Enter')

    const drawer = page.getByRole('dialog')
    await expect(drawer.getByText('Nella frase si legge')).toBeVisible()
    await drawer.getByRole('combobox', { name: /^Dato/ }).focus()
    await page.keyboard.type('impegni asse ii axis-2.committed')
    await expect(drawer.getByRole('option').first()).toContainText('323.626.680,83')
    await page.keyboard.press('Enter')
    await drawer.locator('#field-form').getByRole('combobox').focus()
    await page.keyboard.type('Quota')
    await expect(drawer.getByRole('option').first()).toContainText('Quota')
    await page.keyboard.press('Enter')
    await expect(drawer.getByText('Scegli il dato con cui confrontare')).toBeVisible()
    await drawer.getByRole('combobox', { name: /^Rispetto al dato/ }).focus()
    await page.keyboard.type('programme.committed')
    await expect(drawer.getByRole('option').first()).toContainText('programme.committed')
    await page.keyboard.press('Enter')
    await expect(drawer.getByRole('status').filter({ hasText: 'Nella frase' })).toContainText('33,76%')
    await expect(drawer.getByRole('status').filter({ hasText: 'Nella frase' })).toContainText('In inglese: 33.76%')
    await expectAccessible(page, '.figure-picker-field', '.token-preview')
    await drawer.getByRole('button', { name: 'Salva modifiche' }).focus()
    await page.keyboard.press('Enter')
    await expect(editor.getByRole('button', { name: /^33,76%: / })).toBeVisible()
  })

  test('is found in the slash menu', async ({ page }) => {
    const editor = await openText(page, axis)
    await editor.locator('p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' /dat')
    await expect(page.getByRole('option', { name: 'Dato' })).toBeVisible()
  })

  test('is not a number typed by hand, which is named until it is marked as meant', async ({ page, office }) => {
    const editor = await openText(page, axis)
    await editor.locator('p').first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Per 600 imprese, dal 31 dicembre 2022.')
    const list = page.getByRole('region', { name: 'Un numero scritto a mano' })
    await expect(list).toContainText('Per 600 imprese')
    await expectAccessible(page, '.by-hand')
    const saved = savedDraft(page)
    await list.getByRole('button', { name: 'È voluto: 600' }).press('Enter')
    await expect(page.getByRole('button', { name: 'Togli il segno: 600' })).toBeFocused()
    await saved
    await expect(page.getByRole('region', { name: 'Numeri scritti a mano: tutti voluti' })).toBeVisible()

    const editor2 = await office('editor')
    const marks = async () =>
      (await (await editor2.get(`/api/axes/${axis.id}`, { params: { draft: 'true', depth: 0 } })).json())
        .intendedNumbers
    await expect.poll(marks).toContainEqual({ field: 'strategy', locale: 'it', number: '600' })

    const { docs } = await (await editor2.get('/api/editions', { params: { depth: 0 } })).json()
    await openScreen(page, `/admin/collections/editions/${docs[0].id}/typed-numbers`)
    await expect(page.getByRole('status').filter({ hasText: 'Nessun numero da guardare' })).toBeVisible()
    await page.getByRole('checkbox', { name: 'Mostra anche i numeri voluti' }).check()
    await expect(page.getByRole('row').filter({ hasText: 'Per 600 imprese' })).toContainText('voluto')
    await expectAccessible(page, '.numbers-view')
    await page.getByRole('row').filter({ hasText: 'Per 600 imprese' }).getByRole('link').press('Enter')
    await expect(page).toHaveURL(new RegExp(`axes/${axis.id}\\?locale=it#field-strategy$`))
    await expect(editor).toBeFocused()
  })
})

test('a figure says where it appears and what becomes of its checks', async ({ page, signIn, office }) => {
  const figure = await found(await office('editor'), 'figures', 'programme.committed')
  await signIn('editor')
  await openScreen(page, `/admin/collections/figures/${figure.id}`)
  const checks = page.getByRole('region', { name: 'Verifica' })
  await expect(checks).toContainText('958.677.416,66')
  await expect(checks).toContainText('Spiegato')
  const uses = page.getByRole('region', { name: 'Dove compare' })
  await expect(uses.getByRole('heading')).toHaveText(/^Compare in \d+ punti$/)
  await expectAccessible(page, '.office-panel')
  await uses.getByRole('link', { name: 'Edizione: 2022, campo «Quadro generale», versione inglese' }).press('Enter')
  await expect(page).toHaveURL(/\?locale=en#field-overview$/)
  await expect(page.locator('[data-field-path="overview"] [data-lexical-editor]')).toBeFocused()
})
