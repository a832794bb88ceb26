import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import { formatDate } from '@/lib/format'
import type { Act } from '@/lib/views'
import { Text } from './Text'

type Props = { locale: Locale; acts: Act[] }

/**
 * The acts behind an initiative, named the way each language cites
 * them. Nothing when there are none.
 */
export function ActList({ locale, acts }: Props) {
  const t = useTranslations('ActList')
  if (acts.length === 0) return null
  return (
    <ul className="grid gap-3">
      {acts.map((act) => (
        <li key={`${act.type} ${act.number}`} className="border-l-2 border-line pl-4">
          {t('act', {
            name: t(act.type, { number: act.number }),
            isDated: act.date ? 'yes' : 'no',
            delDate: act.date ? formatDate(act.date, locale, 'del') : '',
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
