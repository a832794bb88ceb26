import { isLocale, sourceLocale } from '@/i18n/locales'
import { figureFile } from '@/lib/citation/paths'
import { entityTag, isKnown } from '@/lib/opendata/entity-tag'
import { problem } from '@/lib/opendata/problem'
import { getEdition } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { type CitationFormat, citationFormats, citationTexts, readCitation } from '../../../../citation'
import { preflightAnswer, problemAnswer } from '../../../answer'

type Context = { params: Promise<{ year: string; file: string }> }

const mediaTypes: Record<CitationFormat, string> = {
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json',
}

/** How to quote one figure of an edition, as a file for reading or for a reference manager; `?lang=en` for English. */
export async function GET(request: Request, { params }: Context) {
  const { year, file } = await params
  const asked = new URL(request.url).searchParams.get('lang') ?? sourceLocale
  if (!isLocale(asked))
    return problemAnswer(
      request,
      problem(400, { it: '"lang" può essere it o en.', en: '"lang" can be it or en.' }, { parameter: 'lang' }),
    )
  const named = figureFile(file)
  const format = citationFormats.find((candidate) => candidate === named?.extension)
  const edition = /^\d{4}$/.test(year) ? await getEdition(asked, Number(year)) : null
  const figure = edition && (await getFigures(asked, edition.year)).find(({ code }) => code === named?.code)
  if (!format || !figure)
    return problemAnswer(
      request,
      problem(404, {
        it: `Nessun dato pubblicato corrisponde a "${year}/cite/${file}".`,
        en: `No published figure is at "${year}/cite/${file}".`,
      }),
    )
  const text = citationTexts(await readCitation(asked, edition, figure))[format]
  const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache', ETag: entityTag(text) }
  if (isKnown(request.headers.get('If-None-Match'), headers.ETag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : text, {
    headers: {
      ...headers,
      'Content-Type': mediaTypes[format],
      'Content-Language': asked,
      'Content-Disposition': `attachment; filename="${year}-${file}"`,
    },
  })
}

export const HEAD = GET

export const OPTIONS = () => preflightAnswer()
