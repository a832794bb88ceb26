import type { CollectionSlug, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { descriptions } from '@/lib/gate/descriptions'
import { missingFigures } from '@/lib/gate/figures'
import { type ChecklistLine, checklist } from '@/lib/gate/line'
import { links } from '@/lib/gate/links'
import { typedNumbers } from '@/lib/gate/typed-numbers'
import { storedRow } from '../stored/stored-row'
import { translatedCollections } from '../translation/translated'
import { inOwnLanguage } from '../words/words'
import { toGateFigures } from './gate-figures'
import { gateLinks } from './gate-links'
import { gateTexts } from './gate-texts'
import type { EditionContent } from './read-edition'

/**
 * The errors of one document as readers meet it now, by the rules that need no other document to
 * judge it: addresses, numbers typed by hand, descriptions, empty values. Figures in sentences are
 * looked at by every save; sums, and comparisons over the years, are right only once all of a
 * correction is made; a text without its translation is shown in Italian and says so.
 */
export async function errorsOfItem(slug: CollectionSlug, id: string, req: PayloadRequest): Promise<ChecklistLine[]> {
  const collection = translatedCollections.find((known) => known === slug)
  if (!collection) return []
  const doc = await storedRow(collection, id, req)
  if (doc?._status !== 'published') return []
  const content: EditionContent = {
    own: { id: '' },
    docs: [{ collection, docs: [doc] }],
    isCurrent: false,
    globals: null,
    before: null,
  }
  const texts = gateTexts(content, req)
  const figures = collection === 'figures' ? toGateFigures([doc]) : []
  const lines = checklist([
    ...missingFigures(
      figures.filter(({ formula }) => !formula),
      [],
    ),
    ...typedNumbers(texts),
    ...descriptions(figures, []),
    ...links(gateLinks(content, texts, req), []),
  ])
  return lines.filter((line) => line.severity === 'error' && line.id === id)
}

/**
 * Refuses what a publication would bring before readers, field by field. What was there before is
 * no reason to keep a correction back.
 */
export function refuseNewErrors(
  collection: string,
  { before, after }: Record<'before' | 'after', ChecklistLine[]>,
  req: PayloadRequest,
): void {
  const known = new Set(before.map(({ key }) => key))
  const errors = after
    .filter(({ key }) => !known.has(key))
    .map(({ field, message }) => ({ path: field, message: inOwnLanguage(req, message) }))
  if (errors.length > 0) throw new ValidationError({ collection, errors, req })
}
