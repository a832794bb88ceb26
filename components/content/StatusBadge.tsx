import { useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import type { InitiativeStatus } from '@/lib/views'

type Props = { status: InitiativeStatus }

const signs = { started: 'flag', ongoing: 'clock', concluded: 'check' } as const

/** Where an initiative stands, as a word and a sign. */
export function StatusBadge({ status }: Props) {
  const t = useTranslations('StatusBadge')
  return (
    <span className="inline-flex items-center gap-1.5 text-sm text-muted">
      <Icon name={signs[status]} className="size-4" />
      {t(status)}
    </span>
  )
}
