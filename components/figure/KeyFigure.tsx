import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Text } from '@/components/content/Text'
import { DateAfter } from '@/components/site/DateAfter'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { pathTo } from '@/lib/routes'
import { FigureValue } from './FigureValue'

type Props = {
  locale: Locale
  figure: Figure
  /** Shorter words for the place it stands in, instead of the figure's own label. */
  label?: string
  /** What it means next to the others: "98,72% del programmato". */
  note?: ReactNode
  /** One below the heading it stands under. */
  headingLevel?: 2 | 3
}

/** One big number with what it counts, the day it refers to and the way to its page. */
export function KeyFigure({ locale, figure, label, note, headingLevel = 3 }: Props) {
  const Heading = `h${headingLevel}` as const
  const t = useTranslations('KeyFigure')
  return (
    <article className="card card-link @container relative flex flex-col border-t-4 border-t-brand">
      <Heading className="text-base">
        <a
          href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}
          className="text-ink decoration-edge hover:text-brand"
        >
          {label ?? <Text text={figure.label} locale={locale} />}
        </a>
      </Heading>
      <p className="my-2.5 text-[clamp(1.5rem,10.5cqi,2.625rem)] leading-tight text-brand">
        <FigureValue figure={figure} locale={locale} format={{ form: 'millions', unit: 'symbol' }} />
      </p>
      {note && <p className="mb-2">{note}</p>}
      <p className="mt-auto text-sm text-muted">
        {t.rich('asOf', { date: () => <DateAfter locale={locale} iso={figure.asOf} article="Al" /> })}
      </p>
    </article>
  )
}
