import { isLocale, sourceLocale } from '@/i18n/locales'
import { citationFormats, citationTypes } from '@/lib/citation/media-types'
import { figureFile } from '@/lib/citation/paths'
import { entityTag } from '@/lib/opendata/entity-tag'
import { problem } from '@/lib/opendata/problem'
import { getEdition } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { getSite } from '@/queries/globals'
import { citationTexts, readCitation } from '../../../../citation'
import { contentAnswer, problemAnswer } from '../../../answer'
import { noFigure, noSuchForm } from '../../../problems'

type Context = { params: Promise<{ year: string; file: string }> }

/**
 * How to quote one figure of an edition, as a file for reading or for a reference
 * manager; `?lang=en` for English.
 */
export async function GET(request: Request, { params }: Context) {
  const { year, file } = await params
  const asked = new URL(request.url).searchParams.get('lang') ?? sourceLocale
  if (!isLocale(asked))
    return problemAnswer(
      request,
      problem(400, { it: '"lang" può essere it o en.', en: '"lang" can be it or en.' }, { parameter: 'lang' }),
    )
  const named = figureFile(file)
  const edition = named && /^\d{4}$/.test(year) ? await getEdition(asked, Number(year)) : null
  const figure = edition && (await getFigures(asked, edition.year)).find(({ code }) => code === named?.code)
  if (!named || !figure) return problemAnswer(request, noFigure(`${year}/cite/${file}`))
  const format = citationFormats.find((candidate) => candidate === named.extension)
  if (!format) return problemAnswer(request, noSuchForm(named, citationFormats))
  const content = citationTexts(await readCitation(asked, edition, figure))[format]
  return contentAnswer(request, {
    content,
    contentType: citationTypes[format],
    isInline: false,
    language: asked,
    tag: entityTag(content),
    modified: null,
    fileName: `${year}-${file}`,
    licence: (await getSite(asked)).licenceUrl,
    page: null,
  })
}

export const HEAD = GET

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../../../read-only'
