import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'

type Props = { figure: Pick<Figure, 'label' | 'description'>; locale: Locale }

/** What a number is: the sentence that says what it measures or, for want of one, its name. */
export function FigureMeaning({ figure, locale }: Props) {
  return <Text text={figure.description ?? figure.label} locale={locale} />
}
