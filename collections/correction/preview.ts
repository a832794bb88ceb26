import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { type CorrectionPreview, previewCorrection } from '@/lib/correction/api'
import type { BodyOf } from '@/lib/office-api/endpoint'
import { mayPublish } from '../access/access'
import { contextWith, type SaveContext } from '../context/save-context'
import { checkedBody, serve } from '../office-api/serve'
import { createWith, updateWith } from '../stored/saves'

const nothing: CorrectionPreview = { kind: null, changes: [], places: [], mayBeMinor: false }

/**
 * What publishing would change for readers, before anybody decides: the save is made as it will be,
 * with all its checks, looked at, and undone. Nothing of it lasts.
 */
const preview = serve(previewCorrection, async (req) => {
  const asked = await checkedBody(previewCorrection, req)
  return mayPublish(req.user) ? previewOf(asked, req) : nothing
})

async function previewOf(
  { collection, id, locale, data }: BodyOf<typeof previewCorrection>,
  req: PayloadRequest,
): Promise<CorrectionPreview> {
  const holder: NonNullable<SaveContext['correctionPreview']> = {}
  const context = contextWith({ correctionPreview: holder })
  const trial = await createLocalReq(
    { user: req.user ?? undefined, locale, context, req: { i18n: req.i18n } },
    req.payload,
  )
  const slug = collection as CollectionSlug
  await initTransaction(trial)
  try {
    const asUser = { locale, depth: 0, overrideAccess: false, user: req.user, req: trial } as const
    if (id) await updateWith(req.payload, slug, id, data, { ...asUser, overrideLock: true })
    else await createWith(req.payload, slug, data, asUser)
  } finally {
    await killTransaction(trial)
  }
  return holder.preview ?? nothing
}

export const correctionEndpoints: Endpoint[] = [preview]
