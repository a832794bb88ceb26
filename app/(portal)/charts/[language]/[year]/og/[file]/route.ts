import { sharePicture } from '@/app/(portal)/charts/share-picture'
import { publicYears } from '@/app/(portal)/open-data'
import { preflightAnswer, problemAnswer } from '@/app/(portal)/opendata/answer'
import { noEdition } from '@/app/(portal)/opendata/problems'
import { isLocale, locales } from '@/i18n/locales'
import { parseShareFile } from '@/lib/chart/share-picture'
import { entityTag, isKnown } from '@/lib/opendata/entity-tag'
import { problem } from '@/lib/opendata/problem'

type Context = { params: Promise<{ language: string; year: string; file: string }> }

/**
 * What other sites show beside a link to a page: a chart or a figure of a published
 * edition, in the page's language.
 */
export async function GET(request: Request, { params }: Context) {
  const { language, year, file } = await params
  const years = await publicYears()
  if (!years.includes(year)) return problemAnswer(request, noEdition(year, years))
  const subject = parseShareFile(file)
  const picture = isLocale(language) && subject ? await sharePicture(subject, language, Number(year)) : null
  if (!picture) return problemAnswer(request, noPicture(`${language}/${file}`))
  const tag = entityTag(picture)
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // May be kept, but is to be asked about before each use: a correction shows at once.
    'Cache-Control': 'no-cache',
    ETag: tag,
  }
  if (isKnown(request.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : (picture as BodyInit), {
    headers: { ...headers, 'Content-Type': 'image/png', 'Content-Length': String(picture.byteLength) },
  })
}

export const HEAD = GET

export const OPTIONS = () => preflightAnswer()

const noPicture = (file: string) =>
  problem(
    404,
    { it: `Non c’è nessuna immagine "${file}".`, en: `There is no picture "${file}".` },
    { available: locales.map((locale) => `${locale}/money-flow.png`) },
  )
