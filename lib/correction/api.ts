import * as z from 'zod/mini'
import { locales } from '@/i18n/locales'
import type { OfficeEndpoint } from '../office-api/endpoint'
import { type AffectedPlace, type CorrectionKind, correctedCollections, type FieldChange } from './types'

/**
 * What a change would be recorded as, for the current user before making it. `kind` is
 * null where nothing public changes.
 */
export type CorrectionPreview = {
  kind: Exclude<CorrectionKind, 'minor'> | null
  changes: FieldChange[]
  places: AffectedPlace[]
  mayBeMinor: boolean
}

/** What a save of something public carries: what is told to readers, in both languages. */
export type GivenCorrection = { kind: CorrectionKind; reason: { it: string; en: string } }

const previewBody = z.object({
  collection: z.enum(correctedCollections),
  /** Absent for what is not stored yet. */
  id: z.nullish(z.string()),
  locale: z.enum(locales),
  /** What the form holds; `_status` says whether it is to be published or withdrawn. */
  data: z.looseObject({ _status: z.enum(['published', 'draft']) }),
})

export const previewCorrection: OfficeEndpoint<CorrectionPreview, z.infer<typeof previewBody>> = {
  method: 'post',
  path: '/corrections/preview',
  body: previewBody,
}
