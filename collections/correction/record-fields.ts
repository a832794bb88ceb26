import type { Condition, Field } from 'payload'
import { correctionKinds } from '@/lib/correction/types'
import { nobodyField, signedInField } from '../access/access'
import { words } from '../words/words'
import { kindLabels } from './correction-fields'

/** The system alone writes these; the office's own notes lack them. */
const recorded = { create: nobodyField, update: nobodyField }
const isRecorded: Condition = (data) => Boolean(data?.at)
const shown = { readOnly: true, condition: isRecorded, disableBulkEdit: true } as const
const unseen = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true } as const

/**
 * What the system knows of a change after publication: what, when, who, and which state of
 * the data came before and after.
 */
export const recordFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    access: recorded,
    label: words('Tipo', 'Kind'),
    options: correctionKinds.map((value) => ({ value, label: kindLabels[value] })),
    admin: { ...shown, position: 'sidebar' },
  },
  {
    name: 'isPublic',
    type: 'checkbox',
    index: true,
    access: recorded,
    label: words('Si legge in pubblico', 'Read by the public'),
    admin: { ...shown, position: 'sidebar' },
  },
  {
    name: 'at',
    type: 'date',
    index: true,
    access: recorded,
    label: words('Momento', 'Moment'),
    admin: {
      ...shown,
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' },
    },
  },
  {
    name: 'editedBy',
    type: 'text',
    access: { ...recorded, read: signedInField },
    label: words('Scritta da', 'Written by'),
    admin: { ...shown, position: 'sidebar' },
  },
  // Ids and no relationships: an account may go, the record stays as it is.
  { name: 'editedByUser', type: 'text', access: { ...recorded, read: signedInField }, admin: unseen },
  { name: 'approvedByUser', type: 'text', access: { ...recorded, read: signedInField }, admin: unseen },
  { name: 'collection', type: 'text', access: recorded, admin: unseen },
  { name: 'document', type: 'text', index: true, access: recorded, admin: unseen },
  { name: 'code', type: 'text', access: recorded, admin: unseen },
  // The address the page had, where the state before is found.
  { name: 'slugs', type: 'json', access: recorded, admin: unseen },
  { name: 'changes', type: 'json', access: recorded, admin: unseen },
  { name: 'places', type: 'json', access: recorded, admin: unseen },
  { name: 'versionBefore', type: 'json', access: recorded, admin: unseen },
  { name: 'versionAfter', type: 'json', access: recorded, admin: unseen },
]
