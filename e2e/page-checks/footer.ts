import { words } from '../words'
import type { Check } from './visit'

/**
 * What the law asks of every page stands at its foot: privacy, accessibility,
 * legal notes, contacts, licence.
 */
export const footer: Check = async ({ page, locale, expect }) => {
  const { SiteFooter } = words[locale]
  const footer = page.getByRole('contentinfo')
  for (const name of [SiteFooter.privacy, SiteFooter.accessibility, SiteFooter.legalNotes])
    await expect(footer.getByRole('link', { name, exact: true })).toHaveAttribute('href', /^(\/|https:)/)
  await expect(footer.getByRole('heading', { name: SiteFooter.contacts })).toBeVisible()
  await expect(footer.getByRole('link', { name: /^CC BY 4\.0/ })).toHaveAttribute('rel', 'license')
}

/**
 * On paper nobody follows a link: a line, two on narrow sheets, says whose pages these are, under
 * which licence and where to ask.
 */
export const footerOnPaper: Check = async ({ page, screen, expect }) => {
  await page.emulateMedia({ media: 'print' })
  const footer = page.getByRole('contentinfo')
  await expect(footer.getByRole('link')).toHaveCount(0)
  await expect(footer).toContainText('CC BY 4.0')
  expect((await footer.boundingBox())?.height).toBeLessThan(80)
  await page.emulateMedia({ media: 'screen', colorScheme: screen.colorScheme })
}
