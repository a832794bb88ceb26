import { words } from '../words'
import type { Check } from './visit'

/** What the law asks of every page stands at its foot: privacy, accessibility, legal notes, contacts, licence. */
export const footer: Check = async ({ page, locale, expect }) => {
  const { SiteFooter } = words[locale]
  const footer = page.getByRole('contentinfo')
  for (const name of [SiteFooter.privacy, SiteFooter.accessibility, SiteFooter.legalNotes])
    await expect(footer.getByRole('link', { name, exact: true })).toHaveAttribute('href', /^(\/|https:)/)
  await expect(footer.getByRole('heading', { name: SiteFooter.contacts })).toBeVisible()
  await expect(footer.getByRole('link', { name: /^CC BY 4\.0/ })).toHaveAttribute('rel', 'license')
}
