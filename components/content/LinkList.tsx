import type { Locale } from '@/i18n/locales'
import type { Link } from '@/lib/views'
import { ExternalLink } from './ExternalLink'
import { Text } from './Text'

type Props = { locale: Locale; links: Link[] }

/** Where to read on, outside the portal. Nothing when there is nowhere. */
export function LinkList({ locale, links }: Props) {
  if (links.length === 0) return null
  return (
    <ul className="grid gap-1.5">
      {links.map(({ label, url }) => (
        <li key={url}>
          <ExternalLink href={url} className="inline-block py-1">
            <Text text={label} locale={locale} />
          </ExternalLink>
        </li>
      ))}
    </ul>
  )
}
