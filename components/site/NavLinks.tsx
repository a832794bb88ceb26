import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'

/** The sections of the portal, in the order a reader meets them. */
export const navRoutes = ['targets', 'progress', 'axes', 'initiatives', 'evaluations', 'data', 'summary'] as const
export type NavRoute = (typeof navRoutes)[number]

type Props = {
  /** What the button of small windows opens. */
  id: string
  locale: Locale
  olderEdition: EditionKey | null
  current: NavRoute | null
}

/** The list inside the main navigation; `current` is the section the page belongs to. */
export function NavLinks({ id, locale, olderEdition, current }: Props) {
  const t = useTranslations('NavLinks')
  return (
    <ul id={id} popover="auto" className="menu">
      {navRoutes.map((route) => (
        <li key={route}>
          <a
            href={pathTo(locale, route, { edition: olderEdition })}
            aria-current={route === current ? 'true' : undefined}
          >
            {t(route)}
          </a>
        </li>
      ))}
    </ul>
  )
}
