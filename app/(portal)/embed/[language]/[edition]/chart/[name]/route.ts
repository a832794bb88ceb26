import { createElement } from 'react'
import { ChartCard } from '@/components/embed/ChartCard'
import { isLocale } from '@/i18n/locales'
import { chartPage } from '@/lib/embed/chart-page'
import { withOwnIds } from '@/lib/embed/embed-ids'
import { embedEdition, embedTheme } from '@/lib/embed/embed-path'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getProgramme } from '@/queries/globals'
import { chartSvg, describeChart } from '../../../../../charts/chart-svg'
import { absoluteUrl } from '../../../../../metadata'
import { wordsOf } from '../../../../../words'
import { embedAnswer, missingAnswer } from '../../../../answer'
import { inEdition, newerThan } from '../../../../embed-edition'

type Context = { params: Promise<{ language: string; edition: string; name: string }> }

/** A chart, for any site to show. Published editions only. */
export async function GET(request: Request, { params }: Context) {
  const { language: locale, edition: inPath, name } = await params
  const query = new URL(request.url).searchParams
  const asked = embedEdition(inPath, query.get('edition'))
  if (!isLocale(locale) || asked === null) return missingAnswer(request, locale)
  const found = await inEdition(asked, locale, ({ year }) => describeChart({ name, locale, year }))
  if (!found) return missingAnswer(request, locale)

  const { edition, subject } = found
  const { year } = edition
  const theme = embedTheme(query.get('theme'))
  const pageIn = async (of: number, at: EditionKey | null) =>
    chartPage(name, locale, at, await getAxes(locale, of)) ?? pathTo(locale, 'progress', { edition: at })
  const [programme, wide, narrow, url, newer] = await Promise.all([
    getProgramme(locale),
    chartSvg({ name, locale, year, theme, size: 'wide' }),
    chartSvg({ name, locale, year, theme, size: 'narrow' }),
    pageIn(year, asked === 'latest' ? edition.olderEdition : year),
    newerThan(edition, locale, async (newest) =>
      (await describeChart({ name, locale, year: newest.year })) ? pageIn(newest.year, null) : null,
    ),
  ])
  if (!wide || !narrow) return missingAnswer(request, locale)
  return embedAnswer(
    request,
    createElement(ChartCard, {
      locale,
      t: wordsOf(locale, 'Embed'),
      theme,
      edition: year,
      programme: programme.shortName,
      title: subject.title,
      foreign: subject.foreign,
      alternative: subject.alternative,
      source: subject.source,
      pictures: { wide, narrow: withOwnIds(narrow, '-narrow') },
      url: absoluteUrl(url),
      newer,
    }),
  )
}
