import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { draftOf, type EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'
import type { ProgrammeView, SiteView } from '@/lib/views'
import { EuLockup } from './EuLockup'
import { Icon } from './Icon'
import { LanguageSwitch } from './LanguageSwitch'
import { NavLinks, type NavRoute } from './NavLinks'
import { RegionLockup } from './RegionLockup'

type Props = {
  locale: Locale
  site: SiteView
  programme: ProgrammeView
  /**
   * What the addresses of the page's edition name: its sections stay in it. From drafts the
   * home page does not lead out either.
   */
  olderEdition?: EditionKey | null
  /** The section this page belongs to; null on the home page and outside the sections. */
  current: NavRoute | null
  addresses: Both<string>
}

const menuId = 'menu'

/**
 * Two white lines: the lock-ups with the other language, then the portal's name and its
 * sections. On small windows the list of sections is opened by a button, without script; on
 * wide ones the same list lies open.
 */
export function SiteHeader({ locale, site, programme, olderEdition = null, current, addresses }: Props) {
  const t = useTranslations('SiteHeader')
  const home = pathTo(locale, 'home', { edition: draftOf(olderEdition) ? olderEdition : null })
  return (
    <header className="border-t-4 border-b border-t-solid border-b-line print:border-0">
      <div className="wrap grid grid-cols-[1fr_auto_auto] items-center gap-x-3 sm:gap-x-4 lg:gap-x-8">
        <div className="col-span-3 flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 py-1.5 max-[22rem]:gap-x-2 sm:gap-x-7 lg:col-span-2 lg:min-h-16">
          <EuLockup />
          <div className="flex min-h-10 items-center border-l border-line pl-3 max-[22rem]:pl-2 sm:pl-7">
            <RegionLockup logo={site.regionLogo} region={programme.region} />
          </div>
        </div>
        <a
          href={home}
          className="py-2 leading-tight sm:text-lg sm:leading-tight text-balance text-ink no-underline hover:underline lg:order-1"
        >
          <Text text={site.title} locale={locale} />
        </a>
        <LanguageSwitch locale={locale} addresses={addresses} />
        <nav aria-label={t('nav')} className="flex min-h-13 items-center lg:order-2 lg:col-span-2 lg:min-h-12">
          <button type="button" popoverTarget={menuId} className="button button-quiet screen-only px-3 lg:hidden">
            <Icon name="menu" />
            {t('menu')}
          </button>
          <NavLinks id={menuId} locale={locale} olderEdition={olderEdition} current={current} />
        </nav>
      </div>
    </header>
  )
}
