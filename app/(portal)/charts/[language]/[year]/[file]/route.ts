import { chartFile } from '@/app/(portal)/charts/chart-file'
import { chartNames } from '@/app/(portal)/charts/chart-svg'
import { publicYears } from '@/app/(portal)/open-data'
import { preflightAnswer, problemAnswer } from '@/app/(portal)/opendata/answer'
import { noEdition } from '@/app/(portal)/opendata/problems'
import { isLocale, locales } from '@/i18n/locales'
import { chartFileName, chartFormats } from '@/lib/chart/chart-name'
import { entityTag, isKnown } from '@/lib/opendata/entity-tag'
import { type Problem, problem } from '@/lib/opendata/problem'

type Context = { params: Promise<{ language: string; year: string; file: string }> }

/** A chart of an edition as a picture or as data. Anyone may read it from any site. */
export async function GET(request: Request, { params }: Context) {
  const { language, year, file } = await params
  const [, name = '', extension = ''] = /^(.+)\.([a-z]+)$/.exec(file) ?? []
  const format = chartFormats.find((candidate) => candidate === extension)
  if (!isLocale(language)) return problemAnswer(request, noLanguage(language))
  if (!/^\d{4}$/.test(year)) return problemAnswer(request, noEdition(year, await publicYears()))
  if (name && !format) return problemAnswer(request, noFormat(file))
  const found = format && (await chartFile(name, language, Number(year), format))
  if (!found) {
    const names = await chartNames(Number(year))
    return problemAnswer(request, names.length > 0 ? noChart(file, names) : noEdition(year, await publicYears()))
  }
  const tag = entityTag(found.content)
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Content-Disposition, ETag',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // May be kept, but is to be asked about before each use: a correction shows at once.
    'Cache-Control': 'no-cache',
    ETag: tag,
  }
  if (isKnown(request.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : (found.content as BodyInit), {
    headers: {
      ...headers,
      'Content-Type': found.type,
      'Content-Disposition': `${extension === 'csv' ? 'attachment' : 'inline'}; filename="${chartFileName(language, Number(year), name, format)}"`,
    },
  })
}

export const HEAD = GET

export const OPTIONS = () => preflightAnswer()

const noLanguage = (language: string): Problem =>
  problem(
    404,
    { it: `I grafici non sono in "${language}".`, en: `There are no charts in "${language}".` },
    { available: [...locales] },
  )

const noFormat = (file: string): Problem =>
  problem(
    406,
    { it: `Un grafico non si scarica come "${file}".`, en: `A chart cannot be had as "${file}".` },
    { available: [...chartFormats] },
  )

const noChart = (file: string, available: string[]): Problem =>
  problem(404, { it: `Non c’è nessun grafico "${file}".`, en: `There is no chart "${file}".` }, { available })
