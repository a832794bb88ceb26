import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '@/components/site/Icon'
import type { Verdict } from '@/lib/figure/types'

type Props = {
  verdict: Verdict
  /** Other words for it, where its own would not do. */
  children?: ReactNode
  /** Of a count of none: what did not happen alarms nobody. */
  isQuiet?: boolean
}

const looks = {
  pass: { icon: 'check', colour: 'text-brand' },
  explained: { icon: 'info', colour: 'text-note' },
  contradiction: { icon: 'alert', colour: 'text-alert' },
  unchecked: { icon: 'info', colour: 'text-muted' },
} as const

/**
 * Whether what the approved document says agrees with what the figures give, in words and a sign.
 */
export function CheckVerdict({ verdict, children, isQuiet = false }: Props) {
  const t = useTranslations('Verdict')
  const { icon, colour } = isQuiet ? looks.unchecked : looks[verdict]
  return (
    <span className={`check-verdict ${colour}`}>
      <Icon name={icon} />
      <span>{children ?? t(verdict)}</span>
    </span>
  )
}

/** The same in a word, before a list's entry: the rest is inside. */
export function CheckSign({ verdict }: Pick<Props, 'verdict'>) {
  const t = useTranslations('CheckSign')
  const { icon, colour } = looks[verdict]
  return (
    <span className={`check-sign ${colour}`}>
      <Icon name={icon} />
      {t(verdict)}
    </span>
  )
}
