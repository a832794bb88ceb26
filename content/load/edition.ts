import { randomBytes } from 'node:crypto'
import { axes } from '@/content/2022/axes'
import { corrections } from '@/content/2022/corrections'
import { edition } from '@/content/2022/edition'
import { evaluations } from '@/content/2022/evaluations'
import { figures } from '@/content/2022/figures/all'
import { initiatives } from '@/content/2022/initiatives/all'
import type { ActData, LinkData } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { headlineFields } from '@/lib/home/headlines'
import type { Both } from '@/lib/text'
import { loadFigures } from './figures'
import { intendedMarks } from './intended-marks'
import { byLocale, day, type Writer } from './writer'

const idFrom = (ids: Map<string, string>, code: string) => {
  const id = ids.get(code)
  if (!id) throw new Error(`The content names ${code}, which is not there`)
  return id
}

/** Rows of an array keep one identity in both languages: the second language fills the rows the first one made. */
function rows<T>(data: T[], inLocale: (item: T, locale: Locale) => Record<string, unknown>): Both<unknown[]> {
  const ids = data.map(() => randomBytes(12).toString('hex'))
  const of = (locale: Locale) => data.map((item, index) => ({ id: ids[index], ...inLocale(item, locale) }))
  return { it: of('it'), en: of('en') }
}

const linkRows = (links: LinkData[] = []) => rows(links, ({ label, url }, locale) => ({ url, label: label[locale] }))
const actRows = (acts: ActData[] = []) =>
  rows(acts, ({ type, number, date, subject }, locale) => ({
    type,
    number,
    date: day(date),
    subject: subject?.[locale],
  }))

/** Everything exists before any text is written, because texts name figures and are checked. Returns the number of figures. */
export async function loadEdition(write: Writer, documentIds: Map<string, string>): Promise<number> {
  const { title, legalBasis, approvedBy, foreword, overview, evaluationsIntro, headlines, leadFigures } = edition
  const editionId = await write.create(
    'editions',
    {
      year: edition.year,
      state: 'approved',
      dataDate: day(edition.dataDate),
      approvedOn: day(edition.approvedOn),
      documents: edition.documents.map((code) => idFrom(documentIds, code)),
    },
    byLocale({ title, legalBasis, approvedBy }),
  )

  const axisIds = new Map<string, string>()
  for (const { code, numeral, thematicObjective, slug, title } of axes)
    axisIds.set(
      code,
      await write.create('axes', { edition: editionId, code, numeral, thematicObjective }, byLocale({ slug, title })),
    )

  const initiativeIds = new Map<string, string>()
  for (const { code, axis, slug, title, gloss, summary, status, partners, links, acts } of initiatives) {
    initiativeIds.set(
      code,
      await write.create(
        'initiatives',
        { edition: editionId, code, axis: idFrom(axisIds, axis), status, partners },
        byLocale({
          slug,
          title,
          summary,
          gloss: gloss ? { it: undefined, en: gloss } : undefined,
          links: linkRows(links),
          acts: actRows(acts),
        }),
      ),
    )
  }

  const figureIds = await loadFigures(write, figures, {
    edition: editionId,
    sourceDocument: idFrom(documentIds, 'public-summary-2022'),
    dataDate: edition.dataDate,
    axes: axisIds,
    initiatives: initiativeIds,
  })

  const lead = leadFigures.map((code) => idFrom(figureIds, code))
  // Only now may it be public: the figures its pages need are there.
  await write.update(
    'editions',
    editionId,
    byLocale({
      state: { it: 'published', en: 'published' },
      foreword: write.rich(foreword),
      overview: write.rich(overview),
      evaluationsIntro: write.rich(evaluationsIntro),
      leadFigures: { it: lead, en: lead },
      ...Object.fromEntries(headlineFields.map((field) => [field, write.rich(headlines[field])])),
    }),
  )
  for (const { code, strategy, implementation, highlights, intended } of axes)
    await write.update(
      'axes',
      idFrom(axisIds, code),
      byLocale({
        strategy: write.rich(strategy),
        implementation: write.rich(implementation),
        highlights: highlights && write.rich(highlights),
        intendedNumbers: intendedMarks(intended),
      }),
    )
  for (const { code, description } of initiatives)
    await write.update('initiatives', idFrom(initiativeIds, code), byLocale({ description: write.rich(description) }))
  for (const [
    position,
    { code, slug, question, answer, themes, axes: about, evidenceDate, links, intended },
  ] of evaluations.entries())
    await write.create(
      'evaluations',
      {
        edition: editionId,
        code,
        position: (position + 1) * 10,
        axes: about.map((axis) => idFrom(axisIds, axis)),
        evidenceDate: day(evidenceDate),
      },
      byLocale({
        slug,
        question,
        answer: write.rich(answer),
        themes: { it: themes.map(({ it }) => it), en: themes.map(({ en }) => en) },
        links: linkRows(links),
        intendedNumbers: intendedMarks(intended),
      }),
    )
  for (const { correctedOn, figure: corrected, ...texts } of corrections)
    await write.create(
      'corrections',
      { edition: editionId, correctedOn: day(correctedOn), figure: corrected && idFrom(figureIds, corrected) },
      byLocale(texts),
    )
  return figures.length
}
