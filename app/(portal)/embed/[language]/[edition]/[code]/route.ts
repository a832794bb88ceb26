import { createElement } from 'react'
import { FigureCard } from '@/components/embed/FigureCard'
import { isLocale } from '@/i18n/locales'
import { embedEdition, embedTheme } from '@/lib/embed/embed-path'
import { pathTo } from '@/lib/routes'
import { getFigures } from '@/queries/figures'
import { getProgramme } from '@/queries/globals'
import { absoluteUrl } from '../../../../metadata'
import { wordsOf } from '../../../../words'
import { embedAnswer, missingAnswer } from '../../../answer'
import { inEdition, newerThan } from '../../../embed-edition'

type Context = { params: Promise<{ language: string; edition: string; code: string }> }

/** A card with one figure, for any site to show. Published editions only. */
export async function GET(request: Request, { params }: Context) {
  const { language: locale, edition: inPath, code } = await params
  const query = new URL(request.url).searchParams
  const asked = embedEdition(inPath, query.get('edition'))
  if (!isLocale(locale) || asked === null) return missingAnswer(request, locale)
  const figureOf = async (year: number) => (await getFigures(locale, year)).find((figure) => figure.code === code)
  const found = await inEdition(asked, locale, ({ year }) => figureOf(year))
  if (!found) return missingAnswer(request, locale)

  const { edition, subject: figure } = found
  const [programme, newer] = await Promise.all([
    getProgramme(locale),
    newerThan(edition, locale, async ({ year }) =>
      (await figureOf(year)) ? pathTo(locale, 'figure', { code }) : null,
    ),
  ])
  return embedAnswer(
    request,
    createElement(FigureCard, {
      locale,
      t: wordsOf(locale, 'Embed'),
      targets: wordsOf(locale, 'Target'),
      theme: embedTheme(query.get('theme')),
      figure,
      edition: edition.year,
      programme: programme.shortName,
      // One who quotes an edition is led to that edition; one who
      // follows the newest, to the newest.
      url: absoluteUrl(
        pathTo(locale, 'figure', { code, edition: asked === 'latest' ? edition.olderEdition : edition.year }),
      ),
      newer,
    }),
  )
}
