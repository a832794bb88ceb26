import { useTranslations } from 'next-intl'
import { AmountOfKind } from '@/components/figure/AmountOfKind'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import type { InitiativeView } from '@/lib/views'
import { Text } from './Text'

type Props = { locale: Locale; forWhom: InitiativeView['forWhom']; amount: Figure | undefined }

/** Whom an initiative is for, and how much of what. Nothing where the document says neither. */
export function InitiativeFacts({ locale, forWhom, amount }: Props) {
  const t = useTranslations('InitiativeCard')
  if (!forWhom && !amount) return null
  return (
    <div className="mt-6 flex flex-wrap gap-x-14 gap-y-5 border-t-2 border-ink pt-3">
      {amount && (
        <p className="text-2xl leading-snug">
          <AmountOfKind figure={amount} locale={locale} />
        </p>
      )}
      {forWhom && (
        <p className="measure text-lg leading-snug">
          <span className="block text-sm text-muted">{t('forWhom')}</span>
          <Text text={forWhom} locale={locale} />
        </p>
      )}
    </div>
  )
}
