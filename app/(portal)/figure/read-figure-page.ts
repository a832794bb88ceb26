import { checksumRecipe } from '@/lib/citation/checksum-recipe'
import { citationPath } from '@/lib/citation/paths'
import type { EditionPage } from '@/lib/edition-page'
import { evaluationsOfFigure } from '@/lib/evaluation/related'
import type { Figure } from '@/lib/figure/types'
import { filePath } from '@/lib/opendata/paths'
import { draftOf } from '@/lib/read-scope'
import { getAxes } from '@/queries/axes'
import { getCorrections, getRecords } from '@/queries/corrections'
import { getEvaluations } from '@/queries/evaluations'
import { getFigureHistory } from '@/queries/figure-history'
import { getFigures } from '@/queries/figures'
import { getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'
import { getMentions } from '@/queries/mentions'
import { chartContext } from '../charts/chart-context'
import { citationTexts, readCitation } from '../citation'
import { correctionsTold } from '../correction/corrections-told'
import { absoluteUrl } from '../metadata'
import { embedOffer } from './embed-offer'
import { usagesOf } from './places'

/** All that a figure's page says beside its edition. */
export async function readFigurePage(page: EditionPage, figure: Figure) {
  const { locale, edition } = page
  const { key, year } = edition
  const isPublic = typeof key === 'number'
  const { code } = figure
  const [
    axes,
    initiatives,
    evaluations,
    all,
    corrections,
    records,
    corrected,
    history,
    mentions,
    citation,
    charts,
    site,
  ] = await Promise.all([
    getAxes(locale, key),
    getInitiatives(locale, key),
    getEvaluations(locale, key),
    getFigures(locale, key),
    getCorrections(locale, key),
    getRecords(locale, key),
    correctionsTold(page, { collection: 'figures', code }),
    getFigureHistory(locale, code, key),
    getMentions(locale, key, code),
    // Nobody is to quote a draft.
    draftOf(key) ? null : readCitation(locale, edition, figure),
    chartContext(locale, key, code),
    getSite(locale),
  ])
  const axis = axes.find((candidate) => candidate.code === figure.axis)
  const initiative = initiatives.find((candidate) => candidate.code === figure.initiative)
  const fileOf = (format: string) => citationPath(year, code, format, locale)
  return {
    figure,
    all,
    charts,
    axis,
    initiative,
    evaluations: evaluationsOfFigure(figure, evaluations, initiatives, all),
    corrections: corrections.filter((correction) => correction.figure === code),
    records: records.filter((record) => record.collection === 'figures' && record.code === code),
    corrected,
    history,
    mentions,
    places: usagesOf(page, figure, { axis, initiative, all }),
    uses: all.filter(({ formula }) => formula?.operands.includes(code)),
    citation: citation && {
      texts: citationTexts(citation),
      files: isPublic ? { txt: fileOf('txt'), bib: fileOf('bib'), json: fileOf('json') } : null,
      version: citation.version,
      recipe: isPublic ? checksumRecipe(absoluteUrl(filePath(year, 'figures.json'))) : null,
    },
    embed: embedOffer(locale, year, figure),
    licence: site.licenceName,
  }
}
