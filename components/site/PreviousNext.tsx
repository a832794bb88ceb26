import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Localised } from '@/lib/text'

/** A neighbour of the page in its order. */
export type Neighbour = { href: string; title: Localised<string>; kicker?: string }
type Props = { locale: Locale; previous: Neighbour | null; next: Neighbour | null }

/**
 * The pages before and after this one, in the order of their list.
 * Nothing when the page stands alone.
 */
export function PreviousNext({ locale, previous, next }: Props) {
  const t = useTranslations('PreviousNext')
  if (!previous && !next) return null
  return (
    <nav aria-label={t('label')} className="screen-only border-t-2 border-ink py-6">
      <ul className="grid gap-x-gap gap-y-4 sm:grid-cols-2">
        {previous && (
          <li>
            <Way locale={locale} to={previous} rel="prev" words={t('previous')} />
          </li>
        )}
        {next && (
          <li className="sm:col-start-2 sm:text-right">
            <Way locale={locale} to={next} rel="next" words={t('next')} />
          </li>
        )}
      </ul>
    </nav>
  )
}

type WayProps = { locale: Locale; to: Neighbour; rel: 'next' | 'prev'; words: string }

function Way({ locale, to: { href, title, kicker }, rel, words }: WayProps) {
  return (
    <a href={href} rel={rel} className="inline-block py-1 leading-snug">
      <span className="block text-xs text-muted">
        {words}
        {kicker && `: ${kicker}`}
      </span>
      <span lang={title.lang === locale ? undefined : title.lang}>{title.value}</span>
    </a>
  )
}
