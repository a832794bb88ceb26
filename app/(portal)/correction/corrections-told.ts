import { datedEdition } from '@/lib/dated-edition'
import type { EditionPage } from '@/lib/edition-page'
import { pathTo } from '@/lib/routes'
import type { CorrectionRecord } from '@/lib/views'
import { getRecords } from '@/queries/corrections'

type Told = {
  collection: string
  code: string
  /** Of an edition, whose texts stand on several pages: the fields that stand on this one. */
  fields?: string[]
}

/**
 * The corrections of what a page tells of, and of figures its sentences name: those
 * that the page says at its head.
 */
export async function correctionsTold(
  { locale, edition: { year } }: Pick<EditionPage, 'locale' | 'edition'>,
  { collection, code, fields }: Told,
): Promise<CorrectionRecord[]> {
  const isHere = (subject: { collection: string; code: string }, changed: (string | null)[]) =>
    subject.collection === collection &&
    subject.code === code &&
    (!fields || changed.some((field) => field !== null && fields.includes(field.split('.')[0] ?? '')))
  return (await getRecords(locale, year)).flatMap((record) => {
    const changed = record.changes.map(({ path }) => path)
    if (isHere(record, changed)) return [record]
    if (!record.places.some((place) => isHere(place, [place.field]))) return []
    // What followed from it has a state before of its own.
    const edition = datedEdition(year, record.at)
    return [collection === 'figures' ? { ...record, previous: pathTo(locale, 'figure', { code, edition }) } : record]
  })
}

/** The same of the edition's own texts that stand on a page. */
export const correctionsOfEdition = (page: Pick<EditionPage, 'locale' | 'edition'>, fields: string[]) =>
  correctionsTold(page, { collection: 'editions', code: String(page.edition.year), fields })
