import { payload } from './portal'
import { makeSample, places, samplePdf } from './samples'
import { remove } from './with-sample'

/** In every text a stranger must never meet. */
export const secret = 'riservatissimo'
/** The value of figures a stranger must never meet. */
export const secretValue = 424242.42

export type Unpublished = Awaited<ReturnType<typeof makeUnpublished>>

/** One of everything that is not public, tied in every way to something that is. */
export async function makeUnpublished() {
  const made: [Parameters<typeof remove>[0], string][] = []
  const make = async (
    collection: Parameters<typeof remove>[0],
    isPublished: boolean,
    data: Record<string, unknown> = {},
  ) => {
    const { id, data: all } = await makeSample(collection, {}, { isPublished, data })
    made.unshift([collection, id])
    return { id, code: all.code as string, slug: all.slug as string }
  }
  const { axis } = await places()
  const hidden = { title: secret, slug: secret }

  const draftAxis = await make('axes', false, hidden)
  const draftInitiative = await make('initiatives', false, { ...hidden, summary: secret, axis })
  const operand = await make('figures', false, { label: secret, value: secretValue })
  // The hooks publish no such figure: that strangers learn nothing
  // through one must not depend on them.
  const derived = await make('figures', false, { formula: { operation: 'sum', operands: [operand.id] } })
  await payload.db.updateOne({ collection: 'figures', id: derived.id, data: { _status: 'published', value: null } })
  const ofDraftAxis = await make('figures', true, { axis: draftAxis.id })
  const revised = await make('figures', true, { label: 'Pubblicato' })
  await payload.update({
    collection: 'figures',
    id: revised.id,
    draft: true,
    data: { label: secret, value: secretValue },
  })
  const edition = await make('editions', true, { state: 'inReview', title: secret })
  const foreignAxis = await make('axes', true, { edition: edition.id, ...hidden, slug: `${secret}-asse` })
  const draftPage = await make('pages', false, hidden)
  const feedback = await make('feedback', true, { comment: secret })
  const draftDocument = await makeDocument()
  made.unshift(['documents', draftDocument.id])

  return {
    draftAxis,
    draftInitiative,
    operand,
    derived,
    ofDraftAxis,
    revised,
    edition,
    foreignAxis,
    draftPage,
    feedback,
    draftDocument,
    axis,
    removeAll: async () => {
      for (const [collection, id] of made) await remove(collection, id)
    },
  }
}

async function makeDocument() {
  const file = samplePdf()
  const data = { title: secret, code: `documento-${secret}`, _status: 'draft' as const }
  const { id } = await payload.create({ collection: 'documents', draft: true, file, data })
  return { id, filename: file.name }
}
