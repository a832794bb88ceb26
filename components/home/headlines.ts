import type { useTranslations } from 'next-intl'
import type { EditionPage } from '@/lib/edition-page'
import { headlineText } from '@/lib/figure/headline-text'
import { formatFigure, formatNumber } from '@/lib/format'
import { type HeadlineField, headlineFields } from '@/lib/home/headlines'
import type { HomeContent } from '@/lib/home/home-content'
import type { Localised } from '@/lib/text'

type Translate = ReturnType<typeof useTranslations<'Home'>>

/**
 * What heads the page and each section: the editors' words or, where they wrote
 * none, what follows from the figures.
 */
export function homeHeadlines(
  { locale, edition, figures }: Pick<EditionPage, 'locale' | 'edition' | 'figures'>,
  content: HomeContent,
  t: Translate,
): Record<HeadlineField, Localised<string>> {
  const { initiatives, missed } = content
  const amount = (step: string) => formatFigure(figures.get(`programme.${step}`), locale, { form: 'millions' }) ?? '…'
  const money = { paid: amount('paid'), committed: amount('committed') }
  const many = (count: number) => ({ count, total: formatNumber(count, locale) })
  const computed: Record<HeadlineField, () => string> = {
    verdict: () => usualVerdict(figures.get('programme.paid').value !== null ? money : null, content, locale, t),
    promisedHeadline: () => t('answer.promised', { allocation: amount('allocation') }),
    doneHeadline: () => t('answer.done', many(initiatives.length)),
    peopleHeadline: () => t('answer.people'),
    changedHeadline: () => t('answer.changed'),
    missingHeadline: () => t('answer.missing', many(missed.length)),
    moneyHeadline: () => t('answer.money', money),
  }
  const of = (field: HeadlineField): Localised<string> =>
    headlineText(edition.headlines[field], figures) ?? { value: computed[field](), lang: locale }
  return Object.fromEntries(headlineFields.map((field) => [field, of(field)])) as Record<
    HeadlineField,
    Localised<string>
  >
}

/**
 * Money and targets in one sentence; of the two that which the edition has, and the name of
 * the portal's subject without both.
 */
function usualVerdict(
  money: { paid: string; committed: string } | null,
  { board }: HomeContent,
  locale: EditionPage['locale'],
  t: Translate,
): string {
  const { reached, notReached } = board.count
  const counts = { reached: formatNumber(reached, locale), counted: formatNumber(reached + notReached, locale) }
  const isCounted = reached + notReached > 0
  if (money && isCounted) return t('verdict.all', { ...money, ...counts })
  if (money) return t('verdict.money', money)
  return isCounted ? t('verdict.targets', counts) : t('title')
}
