import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import type { Locale } from '@/i18n/locales'
import { datedEdition } from '@/lib/dated-edition'
import { pathTo } from '@/lib/routes'
import { getRecords } from '@/queries/corrections'

type Props = {
  locale: Locale
  year: number
  /** What the page tells of. */
  collection: string
  code: string
  /** Of an edition, whose texts stand on several pages: the fields that stand on this one. */
  fields?: string[]
}

/** The corrections of what a page tells of, and of figures its sentences name. Nothing when there were none. */
export async function Corrected({ locale, year, collection, code, fields }: Props) {
  const isHere = (subject: { collection: string; code: string }, changed: (string | null)[]) =>
    subject.collection === collection &&
    subject.code === code &&
    (!fields || changed.some((field) => field !== null && fields.includes(field.split('.')[0] ?? '')))
  const records = (await getRecords(locale, year)).flatMap((record) => {
    const changed = record.changes.map(({ path }) => path)
    if (isHere(record, changed)) return [record]
    if (!record.places.some((place) => isHere(place, [place.field]))) return []
    // What followed from it has a state before of its own.
    const edition = datedEdition(year, record.at)
    return [collection === 'figures' ? { ...record, previous: pathTo(locale, 'figure', { code, edition }) } : record]
  })
  return <CorrectedNotice locale={locale} records={records} />
}
