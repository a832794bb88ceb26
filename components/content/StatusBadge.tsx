import { useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import type { InitiativeStatus } from '@/lib/views'

type Props = { status: InitiativeStatus }

const looks = {
  started: { icon: 'flag', colours: 'bg-note-tint text-note' },
  ongoing: { icon: 'clock', colours: 'bg-wait-tint text-wait' },
  concluded: { icon: 'check', colours: 'bg-good-tint text-good' },
} as const

/** Where an initiative stands, as a word and a sign. */
export function StatusBadge({ status }: Props) {
  const t = useTranslations('StatusBadge')
  const { icon, colours } = looks[status]
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-sm px-2 py-0.5 text-sm font-semibold ${colours}`}>
      <Icon name={icon} className="size-4" />
      {t(status)}
    </span>
  )
}
