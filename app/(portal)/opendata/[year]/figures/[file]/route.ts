import { dataVersion } from '@/lib/citation/data-version'
import { figureFile } from '@/lib/citation/paths'
import { entityTag } from '@/lib/opendata/entity-tag'
import { openFigures } from '@/lib/opendata/figures-json'
import { openDataHeader } from '@/lib/opendata/source'
import { readOpenData } from '../../../../open-data'
import { contentAnswer, problemAnswer, sentAs } from '../../../answer'
import { noFigure, noSuchForm } from '../../../problems'

type Context = { params: Promise<{ year: string; file: string }> }

/**
 * One figure of an edition as JSON, as `figures.json` has it, with the
 * version of the data it belongs to.
 */
export async function GET(request: Request, { params }: Context) {
  const { year, file } = await params
  const named = figureFile(file)
  const source = named && /^\d{4}$/.test(year) ? await readOpenData(Number(year)) : null
  const figure = source && openFigures(source).find(({ code }) => code === named?.code)
  if (!named || !source || !figure) return problemAnswer(request, noFigure(`${year}/figures/${file}`))
  if (named.extension !== 'json') return problemAnswer(request, noSuchForm(named, ['json']))
  const content = JSON.stringify({ ...openDataHeader(source), version: dataVersion(source.figures.it), figure })
  return contentAnswer(request, {
    content,
    ...sentAs('json'),
    tag: entityTag(content),
    modified: figure.modified,
    fileName: `${year}-${file}`,
    licence: source.licence,
    page: null,
  })
}

export const HEAD = GET

export { DELETE, OPTIONS, PATCH, POST, PUT } from '../../../read-only'
