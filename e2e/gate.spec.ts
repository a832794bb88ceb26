import type { APIRequestContext } from '@playwright/test'
import { openScreen, reloadScreen } from './alive'
import { expect, test } from './fixtures'
import { editionOf } from './second-edition'

test.describe.configure({ mode: 'serial' })

type Figure = { id: string; label: string; explanation: { signedBy: string } }

/** A figure that does not agree with the document, and whose explanation is signed. */
async function explained(api: APIRequestContext): Promise<Figure> {
  const params = { 'where[code][equals]': 'programme.committed', depth: 0, locale: 'it' }
  return (await (await api.get('/api/figures', { params })).json()).docs[0]
}

test.describe('the checks of an edition', () => {
  let edition: string
  let figure: Figure
  test.beforeEach(async ({ office, signIn }) => {
    const approver = await office('approver')
    edition = (await editionOf(approver, 2022)).id
    figure = await explained(approver)
    const response = await approver.patch(`/api/figures/${figure.id}`, {
      data: { explanation: { signedBy: '' } },
      params: { draft: 'true', locale: 'it', overrideLock: 'true' },
    })
    expect(response.status(), await response.text()).toBe(200)
    await signIn('approver')
  })

  test.afterEach(async ({ office }) => {
    const response = await (await office('approver')).patch(`/api/figures/${figure.id}`, {
      data: { explanation: { signedBy: figure.explanation.signedBy }, _status: 'published' },
      params: { locale: 'it', overrideLock: 'true' },
    })
    expect(response.status(), await response.text()).toBe(200)
  })

  test('are summed up beside the form, and lead by keyboard to the field that is wrong', async ({ page, axe }) => {
    await openScreen(page, `/admin/collections/editions/${edition}`)
    const summary = page.getByRole('region', { name: 'Controlli prima della pubblicazione' })
    await expect(summary.getByRole('status')).toContainText(/\d+ error/)
    await axe(page, '.gate-summary')
    await summary.getByRole('link', { name: 'Vedi i controlli' }).press('Enter')

    const contradictions = page.getByRole('region', { name: /Contraddizioni/ })
    await expect(contradictions).toContainText('La spiegazione non è firmata')
    await axe(page, '.checklist')
    await contradictions.getByRole('link', { name: figure.label }).press('Enter')
    await expect(page).toHaveURL(/#field-explanation__signedBy$/)
    await expect(page.getByLabel('Firmata da')).toBeFocused()
    await expect(page.getByLabel('Firmata da')).toBeInViewport()
  })

  test('take a warning’s tick with name and time, for good', async ({ page, axe }) => {
    await openScreen(page, `/admin/collections/editions/${edition}/checklist`)
    const site = page.getByRole('region', { name: /^\S* ?Sito/ })
    await expect(site).toContainText('Manca l’indirizzo e-mail')
    const tick = site.getByRole('checkbox')
    // An earlier run may have ticked it.
    if (await tick.isEnabled()) {
      await tick.focus()
      await page.keyboard.press('Space')
    }
    await expect(
      site.getByRole('checkbox', { name: /^Confermato da .+, \d{1,2}º? \p{L}+ 20\d\d, \d\d:\d\d$/u }),
    ).toBeChecked()
    await expect(site.getByRole('checkbox')).toBeDisabled()
    await axe(page, '.checklist')
    await reloadScreen(page)
    await expect(site.getByRole('checkbox')).toBeChecked()
  })

  test('call other sites only when asked', async ({ page }) => {
    // What is under test is the button: the answer is the server's, which has tests of its own.
    let asked = 0
    await page.route('**/check-links', async (route) => {
      asked += 1
      await route.fulfill({ json: { checks: [] } })
    })
    await openScreen(page, `/admin/collections/editions/${edition}/checklist`)
    const links = page.getByRole('region', { name: 'Altri siti' })
    await expect(links).toContainText('https://www.fse.regione.lombardia.it')
    expect(asked).toBe(0)
    await links.getByRole('button', { name: 'Verifica i collegamenti' }).press('Enter')
    await expect(links.getByRole('status')).toHaveText(/^Verificati \d+ collegamenti\.$/)
    expect(asked).toBeGreaterThan(0)
  })
})
