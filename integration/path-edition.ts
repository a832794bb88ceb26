import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'
import { requiredCodes } from '@/lib/figure/required'
import { keepDocuments } from './kept-documents'
import { payload } from './portal'
import { richText } from './rich-text'
import { samplePdf, type Upload } from './samples'
import { removeMany } from './with-sample'

type Owned = Parameters<typeof removeMany>[0]
type Data = Record<string, unknown>

/**
 * How much there is of what besides the figures every edition needs, and
 * whether all of it is still a draft.
 */
type Size = { year: number; figures?: number; texts?: number; isDraft?: boolean; document?: string }

export type PathEdition = Awaited<ReturnType<typeof makePathEdition>>

/**
 * Names an initiative without a number, which the gate would take for
 * one typed by hand: `ba`, `ca`, …
 */
const nameOf = (count: number) =>
  [Math.trunc(count / 26), count % 26].map((at) => String.fromCharCode(97 + at)).join('')

/**
 * A published document with its file, for editions that share one.
 * Given to `removeMany` afterwards.
 */
export async function makeOfficialDocument(): Promise<string> {
  const data = { title: 'Rapporto di prova', code: `rapporto-${randomUUID()}`, _status: 'published' as const }
  const { id } = await payload.create({ collection: 'documents', file: samplePdf(), data, depth: 0 })
  await payload.update({ collection: 'documents', id, locale: 'en', data: { title: 'Test report' }, depth: 0 })
  return String(id)
}

/**
 * An edition of an invented year with nothing for the gate to find, in both languages; derived
 * figures come before those they are computed from. Figures of a code are the same in every edition
 * made here, so that the years compare.
 */
export async function makePathEdition({ year, figures = 0, texts = 1, isDraft = true, document }: Size) {
  const made = new Map<Owned, string[]>()
  const _status = isDraft ? ('draft' as const) : ('published' as const)
  const make = async (collection: Owned, data: Data, english: Data, file?: Upload) => {
    const asked = { collection, draft: isDraft, data: { ...data, _status } as never, depth: 0 }
    const doc = await payload.create({ ...asked, ...(file && { file }) })
    const id = String(doc.id)
    made.set(collection, [...(made.get(collection) ?? []), id])
    await payload.update({ collection, id, draft: isDraft, locale: 'en', data: english as never, depth: 0 })
    return id
  }
  const official =
    document ??
    (await make(
      'documents',
      { title: `Rapporto ${year}`, code: `rapporto-${year}` },
      { title: `Report ${year}` },
      samplePdf(),
    ))
  const edition = await make(
    'editions',
    {
      ...{ year, title: `Edizione ${year}`, legalBasis: 'Art. 50', dataDate: `${year}-12-31`, state: 'inPreparation' },
      ...{ approvedBy: 'Comitato di sorveglianza', approvedOn: `${year + 1}-05-29`, documents: [official] },
    },
    { approvedBy: 'Monitoring Committee', title: `${year} edition`, legalBasis: 'Art. 50' },
  )
  const figure = (code: string, more: object = {}) =>
    make(
      'figures',
      {
        ...{ code, label: code, edition, kind: 'finance', unit: 'EUR', value: 100, decimals: 2, display: 'full' },
        source: { document: official, section: '2.1' },
        ...more,
      },
      { label: code },
    )
  const codes = requiredCodes(['asse'])
  for (const code of codes) await figure(code)
  const axis = await make(
    'axes',
    { title: 'Asse', slug: `asse-${year}`, code: 'asse', edition, numeral: 'I' },
    { title: 'Axis', slug: `axis-${year}` },
  )
  let last = ''
  for (let count = 0; count < figures; count++) {
    // One in ten follows from the figure made just before it.
    const isDerived = count % 10 === 9
    last = await figure(
      `a-${String(9999 - count)}`,
      isDerived ? { formula: { operation: 'sum', operands: [last] } } : {},
    )
  }
  for (let count = 0; count < texts; count++) {
    const name = nameOf(count)
    await make(
      'initiatives',
      {
        ...{ title: `Iniziativa ${name}`, slug: `iniziativa-${year}-${name}`, code: `iniziativa-${name}` },
        ...{ edition, axis, status: 'ongoing', summary: 'Una frase.' },
        description: richText('Pagati ', { code: 'programme.paid' }),
      },
      {
        ...{ title: `Initiative ${name}`, slug: `initiative-${year}-${name}`, summary: 'A sentence.' },
        description: richText('Paid ', { code: 'programme.paid' }),
      },
    )
  }
  await make(
    'evaluations',
    {
      ...{ question: 'Che cosa?', slug: `domanda-${year}`, code: 'domanda', edition, evidenceDate: '2021-12-31' },
      ...{ shortAnswer: richText('Sì.'), answer: richText('Una risposta.') },
    },
    {
      ...{ question: 'What?', slug: `question-${year}` },
      ...{ shortAnswer: richText('Yes.'), answer: richText('An answer.') },
    },
  )
  return {
    ...{ id: edition, axis, document: official, year },
    /** Those of a collection, the newest first. */
    of: (collection: Owned) => (made.get(collection) ?? []).toReversed(),
    /** Keeps all of it as it is now; gives what makes it so again. */
    keep: () => keepDocuments([...made]),
    removeAll: async () => {
      for (const [collection, ids] of [...made].toReversed()) await removeMany(collection, ids)
    },
  }
}

/** How many documents of the edition readers can see, collection by collection. */
export async function publicPartOf(edition: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const collection of ['editions', 'axes', 'initiatives', 'figures', 'evaluations'] as const) {
    const where: Where = collection === 'editions' ? { id: { equals: edition } } : { edition: { equals: edition } }
    counts[collection] = (await payload.count({ collection, where, overrideAccess: false })).totalDocs
  }
  return counts
}
