import { useTranslations } from 'next-intl'
import { SourcePlace } from '@/components/figure/SourcePlace'
import { DateAfter } from '@/components/site/DateAfter'
import type { Locale } from '@/i18n/locales'
import { chartCss } from '@/lib/chart/chart-css'
import { chartFileName, chartFormats, chartPath } from '@/lib/chart/chart-name'
import { chartSizes } from '@/lib/chart/picture'
import { ChartDrawing } from './ChartDrawing'
import { ChartTable } from './ChartTable'
import type { ChartContent } from './chart-content'
import { Marked } from './Marked'

type Props = { locale: Locale; year: number; content: ChartContent; headingLevel: 3 | 4; hasFiles?: boolean }

/** Inside a page letters are the page's own. */
const pageCss = chartCss('light', { text: 'inherit', figures: 'var(--font-mono)' })

/**
 * A chart with all that makes it readable: what it shows in words, its data as a table before the picture, how to read it,
 * date, source and downloads. The picture is there in two layouts, of which the style sheet shows the one that fits.
 */
export function ChartFrame({ locale, year, content, headingLevel, hasFiles = true }: Props) {
  const t = useTranslations('ChartFrame')
  const Heading = `h${headingLevel}` as const
  const { name, title, foreign, unit, alternative, reading, notes, asOf } = content
  const id = `chart-${name.replaceAll('.', '-')}`
  return (
    <figure id={`chart-${name}`} className="chart-frame" aria-labelledby={`${id}-title`}>
      <style href="chart" precedence="chart">
        {pageCss}
      </style>
      <Heading id={`${id}-title`}>
        <Marked text={title} foreign={foreign} />
      </Heading>
      <p className="mt-1 text-sm text-muted">
        {unit}. {t.rich('asOf', { date: () => <DateAfter locale={locale} iso={asOf} article="al" /> })}.
      </p>
      <p id={`${id}-words`} className="measure mt-3">
        <Marked text={alternative} foreign={foreign} />
      </p>
      <details className="disclosure chart-data">
        <summary>{t('table')}</summary>
        <ChartTable locale={locale} id={`${id}-table`} content={content} />
      </details>
      {chartSizes.map((size) => {
        const picture = content.picture(size)
        return (
          // biome-ignore lint/a11y/noSvgWithoutTitle: named by the heading, which marks words in another language as a label cannot
          <svg
            key={size}
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            role="img"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-words`}
            className={`chart-drawing chart-${size}`}
          >
            <ChartDrawing picture={picture} id={`${id}-${size}`} />
          </svg>
        )
      })}
      {/* Last in its figure, as HTML asks: what belongs under the picture is all in it. */}
      <figcaption className="mt-4">
        <div className="measure grid gap-1 border-l-2 border-line pl-4 text-sm text-muted">
          <p>{reading}</p>
          {notes.map(({ value, lang }) => (
            <p key={value} lang={lang}>
              {value}
            </p>
          ))}
          <p>
            {t('source')} <Sources locale={locale} content={content} />
          </p>
        </div>
        {hasFiles && (
          <ul className="screen-only mt-2 flex flex-wrap gap-x-5 text-sm" aria-label={t('downloads', { title })}>
            {chartFormats.map((format) => (
              <li key={format}>
                <a
                  href={chartPath(locale, year, name, format)}
                  download={chartFileName(locale, year, name, format)}
                  className="inline-block py-1.5"
                >
                  {t(format)} <span className="sr-only">{t('of', { title })}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  )
}

/** Every document once, with the places in it. */
function Sources({ locale, content: { sources } }: { locale: Locale; content: ChartContent }) {
  const documents = [...new Set(sources.map(({ document }) => document))]
  return documents.map((document) => (
    <span key={document} className="mr-1">
      {document}:{' '}
      {sources
        .filter((source) => source.document === document)
        .map((source, index) => (
          <span key={`${source.section}-${source.page}`}>
            {index > 0 && '; '}
            <SourcePlace locale={locale} source={source} />
          </span>
        ))}
      .
    </span>
  ))
}
