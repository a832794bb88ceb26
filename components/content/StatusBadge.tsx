import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import { formatDate } from '@/lib/format'
import type { InitiativeStatus } from '@/lib/views'

type Props = {
  status: InitiativeStatus
  /** ISO date at which it stood so; null where none is known. */
  asOf: string | null
}

const signs = { started: 'flag', ongoing: 'clock', concluded: 'check' } as const

/**
 * Where an initiative stood, and when, as words and a sign. The date goes along: what was
 * under way then may be over now.
 */
export function StatusBadge({ status, asOf }: Props) {
  const t = useTranslations('StatusBadge')
  const locale = useLocale()
  return (
    <span className="status-badge">
      <Icon name={signs[status]} />
      {asOf === null
        ? t(status)
        : t(`${status}On`, { date: formatDate(asOf, locale, status === 'ongoing' ? 'al' : 'il') })}
    </span>
  )
}
