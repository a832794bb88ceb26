import { dataVersion } from '@/lib/citation/data-version'
import { figureFile } from '@/lib/citation/paths'
import { entityTag } from '@/lib/opendata/entity-tag'
import { openFigures } from '@/lib/opendata/figures-json'
import { problem } from '@/lib/opendata/problem'
import { openDataHeader } from '@/lib/opendata/source'
import { readOpenData } from '../../../../open-data'
import { contentAnswer, preflightAnswer, problemAnswer } from '../../../answer'

type Context = { params: Promise<{ year: string; file: string }> }

/** One figure of an edition as JSON, as `figures.json` has it, with the version of the data it belongs to. */
export async function GET(request: Request, { params }: Context) {
  const { year, file } = await params
  const named = figureFile(file)
  const source = named?.extension === 'json' && /^\d{4}$/.test(year) ? await readOpenData(Number(year)) : null
  const figure = source && openFigures(source).find(({ code }) => code === named?.code)
  if (!source || !figure)
    return problemAnswer(
      request,
      problem(404, {
        it: `Nessun dato pubblicato corrisponde a "${year}/figures/${file}".`,
        en: `No published figure is at "${year}/figures/${file}".`,
      }),
    )
  const content = JSON.stringify({ ...openDataHeader(source), version: dataVersion(source.figures.it), figure })
  return contentAnswer(request, {
    content,
    format: 'json',
    tag: entityTag(content),
    modified: figure.modified,
    fileName: `${year}-${file}`,
    licence: source.licence,
    page: null,
  })
}

export const HEAD = GET

export const OPTIONS = () => preflightAnswer()
