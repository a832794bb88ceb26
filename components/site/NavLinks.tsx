import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { EditionKey } from '@/lib/reading'
import { pathTo } from '@/lib/routes'

/** The sections of the portal, in the order a reader meets them. */
export const navRoutes = ['targets', 'progress', 'axes', 'initiatives', 'evaluations', 'data', 'summary'] as const
export type NavRoute = (typeof navRoutes)[number]

type Props = {
  locale: Locale
  olderEdition: EditionKey | null
  current: NavRoute | null
  className: string
  linkClassName: string
}

/** The list inside the main navigation; `current` is the section the page belongs to. */
export function NavLinks({ locale, olderEdition, current, className, linkClassName }: Props) {
  const t = useTranslations('NavLinks')
  return (
    <ul className={className}>
      {navRoutes.map((route) => (
        <li key={route}>
          <a
            href={pathTo(locale, route, { edition: olderEdition })}
            aria-current={route === current ? 'true' : undefined}
            className={linkClassName}
          >
            {t(route)}
          </a>
        </li>
      ))}
    </ul>
  )
}
