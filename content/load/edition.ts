import { axes } from '@/content/2022/axes'
import { corrections } from '@/content/2022/corrections'
import { edition } from '@/content/2022/edition'
import { evaluations } from '@/content/2022/evaluations'
import { figures } from '@/content/2022/figures/all'
import { initiatives } from '@/content/2022/initiatives/all'
import type { ActData } from '@/content/types'
import { headlineFields } from '@/lib/home/headlines'
import { loadEvaluations } from './evaluations'
import { loadFigures } from './figures'
import { idFrom } from './id-from'
import { intendedMarks } from './intended-marks'
import { linkRows, rows } from './rows'
import { byLocale, day, type Writer } from './writer'

const actRows = (acts: ActData[] = []) =>
  rows(acts, ({ type, number, date, subject }, locale) => ({
    type,
    number,
    date: day(date),
    subject: subject?.[locale],
  }))

/**
 * Everything exists before any text is written, because texts name figures and are
 * checked. Returns the number of figures.
 */
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
  for (const { code, axis, slug, title, gloss, summary, forWhom, status, partners, links, acts } of initiatives) {
    initiativeIds.set(
      code,
      await write.create(
        'initiatives',
        { edition: editionId, code, axis: idFrom(axisIds, axis), status, partners },
        byLocale({
          slug,
          title,
          summary,
          forWhom,
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
  for (const { code, strategy, implementation, highlights, moneyNote, intended } of axes)
    await write.update(
      'axes',
      idFrom(axisIds, code),
      byLocale({
        strategy: write.rich(strategy),
        implementation: write.rich(implementation),
        highlights: highlights && write.rich(highlights),
        moneyNote: moneyNote && write.rich(moneyNote),
        intendedNumbers: intendedMarks(intended),
      }),
    )
  for (const { code, description } of initiatives)
    await write.update('initiatives', idFrom(initiativeIds, code), byLocale({ description: write.rich(description) }))
  await loadEvaluations(write, evaluations, { edition: editionId, axes: axisIds, figures: figureIds })
  for (const { correctedOn, figure: corrected, ...texts } of corrections)
    await write.create(
      'corrections',
      { edition: editionId, correctedOn: day(correctedOn), figure: corrected && idFrom(figureIds, corrected) },
      byLocale(texts),
    )
  return figures.length
}
