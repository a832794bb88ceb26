import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { draftOf, type EditionKey } from '@/lib/reading'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'
import type { ProgrammeView, SiteView } from '@/lib/views'
import { EuLockup } from './EuLockup'
import { Icon } from './Icon'
import { LanguageSwitch } from './LanguageSwitch'
import { NavLinks, type NavRoute } from './NavLinks'
import { RegionLockup } from './RegionLockup'
import { SintesiMark } from './SintesiMark'

type Props = {
  locale: Locale
  site: SiteView
  programme: ProgrammeView
  /** What the addresses of the page's edition name: its sections stay in it. From drafts the home page does not lead out either. */
  olderEdition?: EditionKey | null
  /** The section this page belongs to; null on the home page and outside the sections. */
  current: NavRoute | null
  addresses: Both<string>
}

const quiet = 'text-white no-underline hover:text-white hover:underline'

/** Lock-ups on white, then the portal's name, its sections and the other language on the region's green. */
export function SiteHeader({ locale, site, programme, olderEdition = null, current, addresses }: Props) {
  const t = useTranslations('SiteHeader')
  const home = pathTo(locale, 'home', { edition: draftOf(olderEdition) ? olderEdition : null })
  return (
    <header>
      <div className="wrap flex items-center gap-4 py-3 sm:gap-7 sm:py-4">
        <EuLockup />
        <div className="flex min-h-11 items-center border-l border-line pl-4 sm:min-h-14 sm:pl-7">
          <RegionLockup logo={site.regionLogo} region={programme.region} />
        </div>
      </div>
      <div className="relative bg-brand text-white">
        <div className="wrap flex flex-wrap items-center gap-x-5 gap-y-1 py-2 lg:flex-nowrap lg:py-0">
          <a href={home} className={`mr-auto flex min-h-12 items-center gap-3 py-2 ${quiet}`}>
            <SintesiMark className="h-8 shrink-0" />
            <span className="max-w-64 text-lg leading-tight text-balance">
              <Text text={site.title} locale={locale} />
            </span>
          </a>
          <nav aria-label={t('nav')} className="hidden lg:block">
            <NavLinks
              locale={locale}
              olderEdition={olderEdition}
              current={current}
              className="flex"
              linkClassName={`flex min-h-18 items-center border-y-4 border-transparent px-3.5 aria-[current]:border-b-white ${quiet}`}
            />
          </nav>
          <LanguageSwitch
            locale={locale}
            addresses={addresses}
            className="flex min-h-11 items-center px-1 text-white hover:text-white lg:border-l lg:border-white/40 lg:pl-5"
          />
          {/* Without script a disclosure is the menu; opened, it lies over the page. */}
          <details className="screen-only lg:hidden">
            <summary className="flex min-h-11 list-none items-center gap-2 rounded-sm border border-white/60 px-3 [&::-webkit-details-marker]:hidden">
              <Icon name="menu" />
              {t('menu')}
            </summary>
            <nav
              aria-label={t('nav')}
              className="absolute inset-x-0 top-full z-20 border-t border-white/40 bg-brand pb-3"
            >
              <NavLinks
                locale={locale}
                olderEdition={olderEdition}
                current={current}
                className="wrap grid pt-2 sm:grid-cols-2 sm:gap-x-8"
                linkClassName={`flex min-h-12 items-center border-l-4 border-transparent pl-3 aria-[current]:border-white ${quiet}`}
              />
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}
