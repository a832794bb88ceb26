import type { CollectionConfig, Field } from 'payload'
import { auditActions, auditEntryPoints } from '@/lib/audit/actions'
import { hasRole, mayPublish, nobody, roles } from './access/access'
import { actionLabels, entryPointLabels } from './audit/action-labels'
import { exportLog } from './audit/export-endpoint'
import { namedChanges } from './audit/named-changes'
import { searchedFields } from './audit/searched-fields'
import { groups, words } from './words/words'

const cell = (name: string) => ({ components: { Cell: `/components/admin/audit/${name}#${name}` } })
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true }

const fields: Field[] = [
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: words('Quando', 'When'),
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' } },
  },
  {
    name: 'action',
    type: 'select',
    required: true,
    index: true,
    label: words('Che cosa', 'What'),
    options: auditActions.map((value) => ({ value, label: actionLabels[value] })),
  },
  { name: 'actor', type: 'text', index: true, label: words('Chi (e-mail)', 'Who (e-mail)'), admin: cell('ActorCell') },
  { name: 'actorName', type: 'text', label: words('Nome', 'Name') },
  { name: 'actorId', type: 'text', index: true, label: words('Identificativo di chi', 'Id of who'), admin: hidden },
  { name: 'role', type: 'text', label: words('Ruolo', 'Role') },
  {
    name: 'road',
    type: 'select',
    label: words('Da dove', 'By which way'),
    options: auditEntryPoints.map((value) => ({ value, label: entryPointLabels[value] })),
  },
  {
    name: 'documentTitle',
    type: 'text',
    label: words('Dove', 'Where'),
    admin: {
      components: {
        Cell: '/components/admin/audit/PlaceCell#PlaceCell',
        Field: '/components/admin/audit/PlaceField#PlaceField',
      },
    },
  },
  { name: 'target', type: 'text', index: true, label: words('Raccolta', 'Collection') },
  { name: 'documentId', type: 'text', index: true, label: words('Identificativo', 'Id') },
  { name: 'editionYear', type: 'number', label: words('Edizione', 'Edition') },
  { name: 'locale', type: 'text', label: words('Lingua', 'Language') },
  { name: 'isAutosave', type: 'checkbox', label: words('Salvataggio automatico', 'Autosave') },
  { name: 'isBulk', type: 'checkbox', label: words('In blocco', 'In bulk') },
  { name: 'count', type: 'number', label: words('Quante volte', 'How many times') },
  { name: 'status', type: 'number', label: words('Esito (HTTP)', 'Outcome (HTTP)') },
  { name: 'detail', type: 'textarea', label: words('Nota', 'Note') },
  {
    name: 'changes',
    type: 'json',
    label: words('Da → a', 'From → to'),
    hooks: { afterRead: [namedChanges] },
    admin: {
      disableListFilter: true,
      components: {
        Cell: '/components/admin/audit/ChangesCell#ChangesCell',
        Field: '/components/admin/audit/ChangesField#ChangesField',
      },
    },
  },
  { name: 'requestId', type: 'text', label: words('Richiesta', 'Request') },
  { name: 'span', type: 'json', label: words('Righe sigillate', 'Sealed rows'), admin: { ...hidden } },
  { name: 'seal', type: 'text', label: words('Sigillo', 'Seal'), admin: { disableListFilter: true } },
]

/**
 * Who did what, when, from what to what. Rows are written by `audit/write-row.ts` straight
 * into the database, in the transaction of what they tell of; through Payload, for any user,
 * none is made, changed or removed.
 */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  typescript: { interface: 'AuditRow' },
  labels: { singular: words('Riga del registro', 'Log row'), plural: words('Registro delle azioni', 'Audit log') },
  admin: {
    group: groups.administration,
    useAsTitle: 'documentTitle',
    defaultColumns: ['at', 'actor', 'action', 'documentTitle', 'changes'],
    listSearchableFields: searchedFields,
    pagination: { defaultLimit: 25 },
    hideAPIURL: true,
    components: { beforeListTable: ['/components/admin/audit/LogTools#LogTools'] },
    description: words(
      'Ogni modifica, accesso e tentativo rifiutato. Nessuno può cambiare o togliere una riga.',
      'Every change, sign-in and refused attempt. Nobody can change or remove a row.',
    ),
  },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-at',
  access: {
    read: ({ req }) =>
      mayPublish(req.user) ||
      (hasRole(req.user, ...roles) && req.user ? { actorId: { equals: String(req.user.id) } } : false),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  endpoints: [exportLog],
  fields,
}
