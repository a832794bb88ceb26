import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { z } from 'zod'
import { locales } from '@/i18n/locales'
import { mayPublish } from '../access'
import { forTheOffice } from '../for-the-office'
import { refusal } from '../refusal'
import { createWith, updateWith } from '../stored/saves'
import { say } from '../words'
import { correctedCollections } from './corrected-collections'
import type { PreviewHolder } from './correction-hooks'

const asked = z.object({
  collection: z.enum(correctedCollections),
  /** Absent for what is not stored yet. */
  id: z.string().nullish(),
  locale: z.enum(locales),
  /** What the form holds; `_status` says whether it is to be published or withdrawn. */
  data: z.looseObject({ _status: z.enum(['published', 'draft']) }),
})

/**
 * What publishing would change for readers, before anybody decides: the save is made as it will be, with all its checks, looked
 * at, and undone. Nothing of it lasts.
 */
const preview: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: forTheOffice(async (req) => {
    const { data: question } = asked.safeParse(await req.json?.().catch(() => null))
    if (!question) throw refusal(say(req, 'La richiesta non è valida.', 'The request is not valid.'), 400)
    if (!mayPublish(req.user)) return { kind: null, changes: [], places: [], mayBeMinor: false }
    return previewOf(question, req)
  }),
}

async function previewOf({ collection, id, locale, data }: z.infer<typeof asked>, req: PayloadRequest) {
  const holder: PreviewHolder = {}
  const context = { correctionPreview: holder }
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
  return holder.preview ?? { kind: null, changes: [], places: [], mayBeMinor: false }
}

export const correctionEndpoints: Endpoint[] = [preview]
