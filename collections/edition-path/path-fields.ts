import type { Field } from 'payload'
import { editionStates } from '@/lib/edition-path/states'
import { eventWords, pathEvents, stateWords } from '@/lib/edition-path/words'
import { nobodyField, signedInField } from '../access/access'
import { words } from '../words/words'

const hidden = { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true } as const
const hookOnly = { read: signedInField, create: nobodyField, update: nobodyField }

export const stateField: Field = {
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'inPreparation',
  label: words('Stato', 'State'),
  options: editionStates.map((value) => ({ value, label: stateWords[value] })),
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    description: words(
      'Cambia con i passi in cima alla pagina. I contenuti si vedono in pubblico solo se l\'edizione è "Pubblicata" o "Archiviata".',
      'Changes by the steps at the top of the page. Content is public only while the edition is "Published" or "Archived".',
    ),
  },
}

/** On the form: where the edition stands and what can be done next. */
export const pathPanelField: Field = {
  name: 'path',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/admin/edition-path/EditionPath#EditionPath' },
  },
}

const state = (name: string): Field => ({
  name,
  type: 'select',
  required: true,
  options: editionStates.map((value) => ({ value, label: stateWords[value] })),
})

/**
 * The history of an edition's path and its schedule, written by the hooks of the path
 * alone; and what a step can carry.
 */
export const pathFields: Field[] = [
  {
    name: 'stepNote',
    type: 'textarea',
    virtual: true,
    maxLength: 2000,
    access: { read: signedInField },
    admin: hidden,
  },
  { name: 'acceptsOwnFigures', type: 'checkbox', virtual: true, access: { read: signedInField }, admin: hidden },
  {
    name: 'steps',
    type: 'array',
    access: hookOnly,
    admin: hidden,
    fields: [
      {
        name: 'step',
        type: 'select',
        required: true,
        options: pathEvents.map((value) => ({ value, label: eventWords[value] })),
      },
      state('from'),
      state('to'),
      { name: 'by', type: 'relationship', relationTo: 'users' },
      { name: 'byName', type: 'text' },
      { name: 'at', type: 'date', required: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
      { name: 'note', type: 'textarea' },
      { name: 'scheduledFor', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
      { name: 'ownFigures', type: 'checkbox' },
    ],
  },
  {
    name: 'scheduledFor',
    type: 'date',
    index: true,
    access: hookOnly,
    admin: { ...hidden, date: { pickerAppearance: 'dayAndTime' } },
  },
  { name: 'scheduledBy', type: 'relationship', relationTo: 'users', access: hookOnly, admin: hidden },
]
