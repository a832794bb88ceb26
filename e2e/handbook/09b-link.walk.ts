import { openScreen } from '../alive'
import { expect, test } from '../fixtures'
import { picture } from './picture'
import { openTab } from './year'

test.describe('a link for the Committee', () => {
  test.use({ expectedTroubles: [/404/] })

  test('is made, opened without an account, and revoked', async ({ page, office, signIn, context }) => {
    await signIn('approver')
    await openScreen(page, '/admin')
    await openTab(page, await office('approver'), 'review-links')
    const view = page.locator('.review-links')
    await view.getByLabel('Per chi').fill('Comitato di Sorveglianza')
    await expect(view.getByLabel('Vale per giorni (al più 90)')).toHaveValue('14')
    await view.getByRole('button', { name: 'Crea il collegamento' }).click()
    const made = view.getByRole('region', { name: 'Collegamento per Comitato di Sorveglianza' })
    await expect(made).toContainText('Copialo adesso: non si potrà più rivedere.')
    const address = await made.getByLabel('In italiano').inputValue()
    await expect(
      view.getByRole('button', { name: 'Revoca il collegamento per Comitato di Sorveglianza' }),
    ).toBeVisible()
    await picture(page, 'review-link', [made, view.getByRole('table')])

    await context.clearCookies()
    await page.goto(address)
    const mark = page.getByRole('complementary', { name: 'Bozza' })
    await expect(mark).toBeVisible()
    await picture(page, 'review-link-opened', [mark, page.getByRole('heading', { level: 1 })], { height: 520 })

    await signIn('approver')
    await openScreen(page, '/admin')
    await openTab(page, await office('approver'), 'review-links')
    await view.getByRole('button', { name: 'Revoca il collegamento per Comitato di Sorveglianza' }).click()
    await expect(view.getByRole('table')).toContainText(/revocato (il |l’)\d/)
    await context.clearCookies()
    expect((await page.goto(address))?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Questo collegamento non vale più' })).toBeVisible()
  })
})
