import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { formatDate } from '@/lib/format'
import type { Act } from '@/lib/views'
import { Text } from './Text'

type Props = { locale: Locale; acts: Act[] }

/** The acts behind an initiative, named the way each language cites them. Nothing when there are none. */
export function ActList({ locale, acts }: Props) {
  const t = useTranslations('ActList')
  if (acts.length === 0) return null
  return (
    <ul className="grid gap-3">
      {acts.map((act) => (
        <li key={`${act.type} ${act.number}`} className="border-l-2 border-tint-line pl-4">
          {t('act', {
            name: t(act.type, { number: act.number }),
            article: articleOf(act.date),
            date: dateOf(act.date, locale),
          })}
          {act.subject && (
            <span className="block text-sm text-muted">
              <Text text={act.subject} locale={locale} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function dateOf(date: string | null, locale: Locale): string {
  return date ? formatDate(date, locale) : ''
}

/** Italian writes "dell'8" and "dell'11" where it writes "del 9": those two numbers begin with a vowel. */
function articleOf(date: string | null): 'none' | 'elided' | 'plain' {
  if (!date) return 'none'
  const day = Number(date.slice(8, 10))
  return day === 8 || day === 11 ? 'elided' : 'plain'
}
