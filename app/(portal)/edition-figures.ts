import { type FigureIndex, figureIndex } from '@/lib/figure/lookup'
import { countFigures } from '@/lib/figure/target-counts'
import type { Figure } from '@/lib/figure/types'
import { unwrittenFigure } from '@/lib/figure/unwritten'
import { draftOf } from '@/lib/read-scope'
import type { EditionView } from '@/lib/views'

/**
 * What texts, headlines and charts of an edition read their figures from, counts of its targets
 * included. What a draft lacks is shown as lacking: it is looked at to see just that.
 */
export function editionFigures(edition: EditionView, figures: Figure[]): FigureIndex {
  const drafts = draftOf(edition.key) ? { missing: unwrittenFigure(edition) } : {}
  return figureIndex(figures, { ...drafts, edition: edition.olderEdition, counts: countFigures(figures, edition) })
}
