import type { AffectedPlace, CorrectionKind, FieldChange } from '@/lib/correction/types'

/** What the server says a save would change for readers; `kind` is null where it changes nothing public. */
export type Preview = {
  kind: Exclude<CorrectionKind, 'minor'> | null
  changes: FieldChange[]
  places: AffectedPlace[]
  mayBeMinor: boolean
}

/** What a save carries. */
export type Given = { kind: CorrectionKind; reason: { it: string; en: string } }
