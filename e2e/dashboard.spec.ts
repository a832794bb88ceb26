import { alive, openScreen } from './alive'
import { expect, test } from './fixtures'

test.describe('the first screen', () => {
  test('says what needs doing, and leads there', async ({ page, signIn, office, axe }) => {
    const editor = await office('editor')
    const entry = (await (await editor.get('/api/glossary', { params: { limit: 1, depth: 0, sort: 'code' } })).json())
      .docs[0]
    const params = { draft: 'true', locale: 'it', depth: 0, overrideLock: 'true' }
    const saved = await editor.patch(`/api/glossary/${entry.id}`, {
      data: { definition: `${entry.definition} Aggiunta.` },
      params,
    })
    expect(saved.status(), await saved.text()).toBe(200)
    try {
      await signIn('editor')
      await openScreen(page, '/admin')
      const panel = (name: string) => page.getByRole('region', { name })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Che cosa c’è da fare')
      await expect(panel('Edizioni').getByRole('link', { name: '2022' })).toBeVisible()
      await expect(panel('Edizioni')).toContainText('Pubblicata')
      await expect(panel('Le tue bozze').getByRole('link', { name: entry.term })).toBeVisible()
      await expect(panel('Traduzioni').getByRole('link', { name: /da rivedere$/ })).not.toHaveText(/^0 /)
      await expect(panel('Le tue ultime modifiche').getByRole('listitem').first()).toContainText(entry.term)
      await expect(panel('La sicurezza del tuo account').getByRole('link')).toHaveText('Attiva il secondo fattore')
      await expect(panel('Pareri dei lettori')).toBeVisible()
      await axe(page, '.dash')

      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        const spare = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(spare, `overflow at ${width}`).toBeLessThanOrEqual(0)
      }
      await panel('Le tue bozze').getByRole('link', { name: entry.term }).focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`/admin/collections/glossary/${entry.id}`))
    } finally {
      const back = await (await office('approver')).patch(`/api/glossary/${entry.id}`, {
        data: { definition: entry.definition, _status: 'published' },
        params: { locale: 'it', overrideLock: 'true' },
      })
      expect(back.status(), await back.text()).toBe(200)
    }
  })

  test('leads to the log, which is narrowed, opened and exported', async ({ page, signIn, office, axe }) => {
    const editor = await office('editor')
    // Not discard: it is refused, and the refusal is what the log is to tell.
    const refused = await editor.delete('/api/glossary/00000000-0000-4000-8000-000000000000')
    expect(refused.status()).toBe(403)
    await signIn('administrator')
    await openScreen(page, '/admin')
    await page.getByRole('link', { name: 'Tutto il registro' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registro delle azioni')
    await alive(page)
    const tools = page.getByRole('region', { name: 'Cerca nel registro' })
    await tools.getByLabel('Che cosa').selectOption({ label: 'Tentativo rifiutato' })
    await tools.getByLabel('Chi (e-mail)').fill('editor@example.org')
    await tools.getByLabel('Chi (e-mail)').press('Enter')
    const row = page.getByRole('row').filter({ hasText: 'Tentativo rifiutato' }).first()
    await expect(row).toContainText('editor@example.org')
    await expect(page.getByRole('row').filter({ hasText: 'Accesso' })).toHaveCount(0)
    await axe(page, '.log-tools')

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tools.getByRole('link', { name: 'Esporta in CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^sintesi-log-\d{4}-\d{2}-\d{2}\.csv$/)

    await tools.getByRole('button', { name: 'Tutto' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Esportazione' }).first()).toBeVisible()
  })

  test('shows of one row each field before and after', async ({ page, signIn, office, axe }) => {
    const administrator = await office('administrator')
    const params = { locale: 'it', depth: 0 }
    const site = await (await administrator.get('/api/globals/site', { params })).json()
    const write = async (description: string) =>
      expect((await administrator.post('/api/globals/site', { data: { description }, params })).status()).toBe(200)
    await write('Parole di prova.')
    await write(site.description)
    await signIn('approver')
    const query = new URLSearchParams({ 'where[target][equals]': 'site', limit: '1', sort: '-at' })
    const { docs } = await (await (await office('approver')).get(`/api/audit-log?${query}`)).json()
    await openScreen(page, `/admin/collections/audit-log/${docs[0].id}`)
    const changes = page.getByRole('region', { name: 'Da → a' })
    await expect(changes.getByRole('row').filter({ hasText: 'Parole di prova.' })).toContainText(site.description)
    await axe(page, '.audit-changes')
    await expect(page.getByRole('button', { name: 'Salva' })).toHaveCount(0)
  })
})
