import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import type { ProgrammeView, SiteView } from '@/lib/views'
import { FooterLinks } from './FooterLinks'

type Props = {
  locale: Locale
  site: SiteView
  programme: ProgrammeView
  /** Slugs in this language of the pages an editor may have written, by their code. */
  pageSlugs: Record<string, string>
  /** The drafts that are being read: the references stay in them. Null on every public page. */
  drafts?: EditionKey | null
}

/**
 * What the law asks of every page (privacy, accessibility, licence, contacts), the
 * references, and whose portal it is.
 */
export function SiteFooter({ locale, site, programme, pageSlugs, drafts = null }: Props) {
  const t = useTranslations('SiteFooter')
  // A page an editor has not written yet has no address to lead to.
  const pageLink = (slug: string | null | undefined, label: string) =>
    !slug ? [] : [{ href: pathTo(locale, 'page', { slug, edition: drafts }), label }]
  const references = [
    ...pageLink(pageSlugs.about, t('about')),
    ...pageLink(pageSlugs.methodology, t('method')),
    { href: pathTo(locale, 'glossary', { edition: drafts }), label: t('glossary') },
    { href: pathTo(locale, 'data', { edition: drafts }), label: t('openData') },
    { href: pathTo(locale, 'summary', { edition: drafts }), label: t('summary') },
    // Other editions are none of these drafts.
    ...(drafts === null
      ? [
          { href: pathTo(locale, 'editions'), label: t('editions') },
          { href: pathTo(locale, 'corrections'), label: t('corrections') },
        ]
      : []),
  ]
  const duties = [
    ...pageLink(site.privacySlug, t('privacy')),
    ...pageLink(pageSlugs.accessibility, t('accessibilityPage')),
    { href: site.accessibilityStatementUrl, label: t('accessibility') },
    ...pageLink(site.legalNotesSlug, t('legalNotes')),
  ]
  return (
    <footer className="border-t border-line bg-paper">
      <p className="wrap print-only">
        {[site.title.value, programme.region, site.licenceName].join(' · ')}
        {' · '}
        {site.contactEmail || site.contactUrl}
      </p>
      <div className="wrap screen-only grid gap-10 py-12 md:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1.4fr] lg:py-16">
        <div className="max-w-sm">
          <p className="text-lg">
            <Text text={site.title} locale={locale} />
          </p>
          <p className="mt-3 text-sm">
            <Text text={programme.name} locale={locale} />
          </p>
          <p className="mt-3 text-sm">{t('funding', { region: programme.region })}</p>
        </div>
        <FooterLinks title={t('references')} links={references} />
        <FooterLinks title={t('duties')} links={duties} />
        <div className="text-sm">
          <h2 className="mb-3 text-base font-semibold">{t('contacts')}</h2>
          <p>
            <Text text={site.contactName} locale={locale} />
          </p>
          <FooterContact email={site.contactEmail} url={site.contactUrl} />
          {pageSlugs.contacts && (
            <p>
              <a
                href={pathTo(locale, 'page', { slug: pageSlugs.contacts, edition: drafts })}
                className="inline-block py-1 text-inherit"
              >
                {t('contactsPage')}
              </a>
            </p>
          )}
          <p className="mt-5">
            {t('licence')}{' '}
            <a href={site.licenceUrl} rel="license" className="text-inherit">
              {site.licenceName}
            </a>
            . {t('licenceExceptions')}
          </p>
        </div>
      </div>
    </footer>
  )
}

/**
 * Where to write or, until the office gives an address, where the programme itself can be found.
 */
function FooterContact({ email, url }: { email: string; url: string }) {
  const address = email
    ? { href: `mailto:${email}`, label: email }
    : url
      ? { href: url, label: new URL(url).host }
      : null
  if (!address) return null
  return (
    <p className="mt-1">
      <a href={address.href} className="inline-block py-1 break-all text-inherit">
        {address.label}
      </a>
    </p>
  )
}
