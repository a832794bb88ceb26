import { createElement } from 'react'
import { documentsOf } from '@/components/chart/chart-lines'
import { chartContent } from '@/components/chart/charts'
import { ShareCard } from '@/components/chart/ShareCard'
import type { Locale } from '@/i18n/locales'
import { figureOverTime } from '@/lib/chart/chart-name'
import type { ShareSubject } from '@/lib/chart/share-picture'
import { formatDate, formatFigure } from '@/lib/format'
import { lruCache } from '@/lib/lru-cache'
import { getProgramme } from '@/queries/globals'
import { wordsOf } from '../words'
import { chartContext } from './chart-context'
import { renderPng } from './render-png'

/**
 * Pictures are the same for the same drawing, and a page's is asked for again
 * and again: some are kept at hand.
 */
const drawn = lruCache<Buffer>(64)

/**
 * What other sites show beside a link to a page, as PNG of 1200 by 630; null where the edition is
 * not public or has no such subject.
 */
export async function sharePicture(subject: ShareSubject, locale: Locale, year: number): Promise<Buffer | null> {
  const svg = await drawShare(subject, locale, year)
  return svg === null ? null : drawn(svg, () => renderPng(svg, 1))
}

async function drawShare({ kind, name }: ShareSubject, locale: Locale, year: number): Promise<string | null> {
  const context = await chartContext(locale, year, kind === 'chart' ? figureOverTime(name) : null)
  if (!context) return null
  const kicker = wordsOf(locale, 'Embed')('kicker', {
    programme: (await getProgramme(locale)).shortName,
    year: String(year),
  })
  const dated = (asOf: string) => wordsOf(locale, 'Embed')('asOf', { alDate: formatDate(asOf, locale, 'al') })
  // Loaded when asked for: a route's own bundle of React has no renderer to strings.
  const { renderToStaticMarkup } = await import('react-dom/server')
  if (kind === 'figure') {
    const figure = context.figures.find(name)
    if (!figure) return null
    const { label } = figure
    const amount = formatFigure(figure, locale, { form: 'millions', unit: 'word' }) ?? context.t('missing')
    const headline = { value: label.value, ...(label.lang !== locale && { lang: label.lang }) }
    return renderToStaticMarkup(
      createElement(ShareCard, {
        locale,
        kicker,
        headline,
        amount,
        source: `${documentsOf({ sources: [figure.source] }, context)}. ${dated(figure.asOf)}`,
      }),
    )
  }
  const content = chartContent(name, context)
  if (!content) return null
  return renderToStaticMarkup(
    createElement(ShareCard, {
      locale,
      kicker,
      headline: { value: content.headline },
      picture: content.picture('wide'),
      source: `${documentsOf(content, context)}. ${dated(content.asOf)}`,
    }),
  )
}
