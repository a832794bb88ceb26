import { useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import type { Verdict } from '@/lib/figure/types'

type Props = { verdict: Verdict }

const looks = {
  pass: { icon: 'check', colour: 'text-good' },
  explained: { icon: 'info', colour: 'text-note' },
  contradiction: { icon: 'alert', colour: 'text-alert' },
  unchecked: { icon: 'info', colour: 'text-muted' },
} as const

/** Whether what the approved document prints agrees with what follows from the other figures, in words and a sign. */
export function CheckVerdict({ verdict }: Props) {
  const t = useTranslations('Verdict')
  const { icon, colour } = looks[verdict]
  return (
    <span className={`flex items-start gap-2 ${colour}`}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <span>{t(verdict)}</span>
    </span>
  )
}
