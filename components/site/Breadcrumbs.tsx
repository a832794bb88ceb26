import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import type { Localised } from '@/lib/text'

/** One step of the way here; the last one, without `href`, is the page itself. */
export type Crumb = { label: string | Localised<string>; href?: string }

type Props = { locale: Locale; olderEdition?: EditionKey | null; year?: number | null; trail: Crumb[] }

/** The way from the home page, which need not be named, to this page. */
export function Breadcrumbs({ locale, olderEdition = null, year = null, trail }: Props) {
  const t = useTranslations('Breadcrumbs')
  const home = olderEdition === null ? t('home') : t('edition', { year: String(year ?? olderEdition) })
  const crumbs: Crumb[] = [{ label: home, href: pathTo(locale, 'home', { edition: olderEdition }) }, ...trail]
  return (
    <nav aria-label={t('label')} className="wrap pt-5 text-sm">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {crumbs.map(({ label, href }, index) => {
          const words = typeof label === 'string' ? label : <Text text={label} locale={locale} />
          return (
            <li key={href ?? 'here'} className="flex gap-2">
              {index > 0 && (
                <span aria-hidden="true" className="text-edge">
                  /
                </span>
              )}
              {href ? (
                <a href={href} className="inline-block py-0.5">
                  {words}
                </a>
              ) : (
                <span aria-current="page" className="py-0.5 text-muted">
                  {words}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
