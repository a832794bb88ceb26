import { feedPath } from '@/lib/correction/feed/path'
import { pathTo } from '@/lib/routes'
import { expect, test } from '../fixtures'
import { reason } from './correction-reason'
import { picture } from './picture'

test('readers meet the correction on the page, in the record and in the feeds', async ({ page, request }) => {
  const figure = pathTo('it', 'figure', { code: 'axis-1.paid' })
  for (const path of [figure, feedPath('it', 'xml'), feedPath('it', 'json')])
    await expect.poll(async () => (await request.get(path)).text()).toContain(reason.it)
  await page.goto(figure)
  const notice = page.getByRole('complementary', { name: 'Correzioni di questa pagina' })
  await expect(notice).toContainText('Corretto il')
  await picture(page, 'readers-notice', [page.getByRole('heading', { level: 1 }), notice], { height: 520 })
  await notice.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/it\/correzioni#c-/)
  const entry = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(entry).toContainText(reason.it)
  await picture(page, 'readers-record', [page.getByRole('heading', { level: 1 }), entry], { height: 760 })
})
