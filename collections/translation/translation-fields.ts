import type { Field } from 'payload'
import { type TranslationState, translationStates } from '@/lib/translation/states'
import { nobodyField, signedInField } from '../access/access'
import { words } from '../words/words'
import { keepRecords, keepState } from './record-hooks'

export const stateLabels: Record<TranslationState, { it: string; en: string }> = {
  missing: words('Da tradurre', 'Missing'),
  stale: words('Da rivedere', 'Stale'),
  current: words('Aggiornata', 'Up to date'),
}

/**
 * What each translation was made from, and how the document stands. The server alone writes both.
 */
export const translationFields: Field[] = [
  {
    name: 'translationState',
    type: 'select',
    label: words('Traduzione inglese', 'English translation'),
    options: translationStates.map((value) => ({ value, label: stateLabels[value] })),
    access: { read: signedInField, create: nobodyField, update: nobodyField },
    hooks: { beforeChange: [keepState] },
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data) => Boolean(data?.translationState),
      components: {
        Cell: '/components/admin/translation/TranslationCell#TranslationCell',
        Field: '/components/admin/translation/TranslationSummary#TranslationSummary',
      },
    },
  },
  {
    name: 'minorEdit',
    type: 'checkbox',
    virtual: true,
    label: words('Modifica minore', 'Minor edit'),
    access: { read: signedInField },
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      components: { Field: '/components/admin/translation/MinorEdit#MinorEdit' },
    },
  },
  {
    name: 'translations',
    type: 'json',
    access: { read: signedInField, create: nobodyField, update: nobodyField },
    hooks: { beforeChange: [keepRecords] },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  },
]
