import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { EditionKey } from '@/lib/reading'
import { pathTo } from '@/lib/routes'

type Props = { locale: Locale; edition: EditionKey | null }

const ways = ['axes', 'initiatives', 'targets', 'progress', 'data', 'summary'] as const

/** Where to go on from the home page, each way with what is found there. */
export function WaysIn({ locale, edition }: Props) {
  const t = useTranslations('Home.ways')
  return (
    <ul className="grid gap-x-gap sm:grid-cols-2 min-[84rem]:grid-cols-3">
      {ways.map((way) => (
        <li key={way} className="border-t border-line">
          <a className="block pt-3 text-lg leading-tight" href={pathTo(locale, way, { edition })}>
            {t(`${way}.name`)}
          </a>
          <span className="block pt-0.5 pb-3 text-sm text-muted">{t(`${way}.finds`)}</span>
        </li>
      ))}
    </ul>
  )
}
