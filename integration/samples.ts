import { randomUUID } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { payload } from './portal'
import { richText } from './rich-text'

type Data = Record<string, unknown>
export type Upload = { data: Buffer; mimetype: string; name: string; size: number }

/** Without digits, which the gate would take for a number typed by hand. */
const letters = (hexadecimal: string) => hexadecimal.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))

/**
 * What a new document of each collection needs to be published, and nothing
 * else of it in the database yet.
 */
export async function sampleData(collection: CollectionSlug): Promise<Data> {
  const { edition, axis, document } = await places()
  const name = `campione-${letters(randomUUID().slice(0, 8))}`
  const text = { title: name, slug: name, code: name }
  const samples: Partial<Record<CollectionSlug, Data>> = {
    editions: { title: name, year: nextYear(), state: 'inPreparation', dataDate: '2030-12-31', legalBasis: 'Art. 50' },
    axes: { ...text, edition, numeral: 'I' },
    initiatives: { ...text, edition, axis, status: 'ongoing', summary: 'Una frase.' },
    figures: { ...sampleFigureData(name), edition, source: { document, section: '2.1' } },
    evaluations: {
      ...text,
      question: name,
      edition,
      shortAnswer: richText('Sì.'),
      answer: richText('Una risposta.'),
      evidenceDate: '2021-12-31',
    },
    corrections: { edition, place: name, oldValue: '1', newValue: '2', reason: 'Prova.', correctedOn: '2026-01-31' },
    pages: { ...text, body: richText('Un testo.') },
    glossary: { code: name, term: name, definition: 'Una definizione.' },
    documents: { code: name, title: name, address: 'https://www.fse.regione.lombardia.it' },
    media: { alt: name },
    'accepted-warnings': { edition, key: name, message: name, name, when: '2026-11-23T08:00:00.000Z' },
    'link-checks': { url: `https://example.org/${name}`, outcome: 'reached', checkedAt: '2026-11-23T08:00:00.000Z' },
    feedback: { page: '/it', isClear: true },
    users: { name, email: `${name}@example.org`, password: 'a-good-long-password', role: 'editor' },
  }
  return samples[collection] ?? {}
}

export const sampleFigureData = (code: string) => ({
  code,
  label: code,
  kind: 'finance',
  unit: 'EUR',
  value: 100,
  decimals: 2,
  display: 'full',
})

/** The file that uploads of a collection need. */
export async function sampleFile(collection: CollectionSlug): Promise<Upload | undefined> {
  if (collection !== 'media') return undefined
  const data = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#003399' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name: `${randomUUID()}.png`, size: data.length }
}

/** A PDF of one empty page, with a name of its own. */
export function samplePdf(): Upload {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  const data = Buffer.from(text)
  return { data, mimetype: 'application/pdf', name: `${randomUUID()}.pdf`, size: data.length }
}

/**
 * Makes a document as the system would, published or not. Undone with
 * the transaction of the request.
 */
export async function makeSample(
  collection: CollectionSlug,
  req: Partial<PayloadRequest>,
  { isPublished = true, data = {} }: { isPublished?: boolean; data?: Data } = {},
): Promise<{ id: string; data: Data }> {
  const all: Data = { ...(await sampleData(collection)), ...data }
  const status = payload.collections[collection].config.versions ? { _status: isPublished ? 'published' : 'draft' } : {}
  const file = await sampleFile(collection)
  const doc = await payload.create({
    collection,
    req,
    file,
    draft: !isPublished,
    data: { ...all, ...status } as never,
    context: {},
  })
  return { id: String(doc.id), data: all }
}

/** Years the CMS accepts, none of them loaded. Samples are undone long before they would meet. */
let count = 0
const nextYear = () => 2030 + (count++ % 70)

let found: Promise<{ edition: string; axis: string; document: string }> | undefined

/** Documents of the loaded 2022 edition that others belong to. */
export function places() {
  found ??= (async () => {
    return {
      edition: await idOf('editions', { year: { equals: 2022 } }),
      axis: await idOf('axes', { code: { equals: 'axis-1' } }),
      document: await idOf('documents', { code: { equals: 'public-summary-2022' } }),
    }
  })()
  return found
}

export async function idOf(
  collection: CollectionSlug,
  where: Parameters<typeof payload.find>[0]['where'],
): Promise<string> {
  const { docs } = await payload.find({ collection, where, limit: 1, depth: 0 })
  if (!docs[0]) throw new Error(`No ${collection} where ${JSON.stringify(where)}`)
  return String(docs[0].id)
}

export const idOfFigure = (code: string) => idOf('figures', { code: { equals: code } })
