import type { Field, FieldHook } from 'payload'
import { z } from 'zod'
import { everyLanguage } from '@/i18n/locales'
import { type CorrectionKind, correctionKinds } from '@/lib/correction/types'
import type { Both } from '@/lib/text'
import { nobodyField, signedInField } from '../access/access'
import { words } from '../words/words'

export const kindLabels: Record<CorrectionKind, { it: string; en: string }> = {
  correction: words('Correzione', 'Correction'),
  minor: words('Modifica minore', 'Minor edit'),
  addition: words('Aggiunta', 'Addition'),
  withdrawn: words('Ritiro', 'Withdrawal'),
}

/** Whoever saved last, in every version: who wrote a draft is not always who publishes it. */
const keepEditor: FieldHook = ({ req, value, previousValue }) =>
  req.user ? String(req.user.id) : (previousValue ?? value)

const unseen = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true } as const

/** What a change of something public carries with it; never stored, the record is. */
export const correctionFields: Field[] = [
  {
    name: 'correction',
    type: 'group',
    virtual: true,
    access: { read: nobodyField },
    admin: unseen,
    fields: [
      {
        name: 'kind',
        type: 'select',
        virtual: true,
        options: correctionKinds.map((value) => ({ value, label: kindLabels[value] })),
      },
      {
        name: 'reason',
        type: 'group',
        virtual: true,
        fields: [
          { name: 'it', type: 'textarea', virtual: true },
          { name: 'en', type: 'textarea', virtual: true },
        ],
      },
    ],
  },
  {
    // An id and no relationship: an account may go, what it wrote stays.
    name: 'editedBy',
    type: 'text',
    access: { read: signedInField, create: nobodyField, update: nobodyField },
    hooks: { beforeChange: [keepEditor] },
    admin: unseen,
  },
]

const given = z.object({
  kind: z.enum(correctionKinds).nullish(),
  reason: z.object(everyLanguage(() => z.string().nullish())).nullish(),
})

export type GivenCorrection = { kind: CorrectionKind | null; reason: Both<string> }

/** What a request says of its correction; blanks count as nothing. */
export function givenCorrection(value: unknown): GivenCorrection {
  const { kind, reason } = given.safeParse(value).data ?? {}
  return { kind: kind ?? null, reason: everyLanguage((locale) => reason?.[locale]?.trim() ?? '') }
}
