import { locales } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { words } from './words'

for (const locale of locales)
  test(`the footer leads to the privacy note, in ${locale}`, { tag: '@any-width' }, async ({ page, goto }) => {
    await goto(locale, 'glossary')
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: words[locale].SiteFooter.privacy, exact: true })
      .click()
    await expect(page).toHaveURL(pathTo(locale, 'page', { slug: 'privacy' }))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
