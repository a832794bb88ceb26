import type { CollectionConfig } from 'payload'
import { editionContentAccess } from './access/content-access'
import { publicRecordsOrSignedIn, unlessRecorded } from './correction/append-only'
import { correctionEndpoints } from './correction/preview'
import { recordFields } from './correction/record-fields'
import { dayField, editionField, related } from './fields/fields'
import { fieldFromAddress } from './fields/office-fields'
import { figureDrafts } from './saving/drafts'
import { groups, words } from './words/words'

/**
 * What was wrong in something published, what it says now, and why. The office writes what it
 * reads differently from the approved document; the system writes what changed after
 * publication, and that nobody can change.
 */
export const Corrections: CollectionConfig = {
  slug: 'corrections',
  labels: { singular: words('Correzione', 'Correction'), plural: words('Correzioni', 'Corrections') },
  admin: {
    group: groups.figures,
    useAsTitle: 'place',
    defaultColumns: ['place', 'oldValue', 'newValue', 'kind', 'correctedOn', 'edition', '_status'],
  },
  defaultSort: '-correctedOn',
  versions: figureDrafts,
  access: {
    ...editionContentAccess,
    read: publicRecordsOrSignedIn,
    update: unlessRecorded('update'),
    delete: unlessRecorded('delete'),
  },
  endpoints: correctionEndpoints,
  fields: [
    fieldFromAddress,
    editionField,
    { name: 'place', type: 'text', localized: true, required: true, label: words('Dove', 'Where') },
    related('figure', 'figures', words('Dato', 'Figure')),
    { name: 'page', type: 'relationship', relationTo: 'pages', label: words('Pagina', 'Page') },
    {
      type: 'row',
      fields: [
        { name: 'oldValue', type: 'text', localized: true, required: true, label: words('Prima', 'Before') },
        { name: 'newValue', type: 'text', localized: true, required: true, label: words('Dopo', 'After') },
      ],
    },
    { name: 'reason', type: 'textarea', localized: true, required: true, label: words('Motivo', 'Reason') },
    {
      type: 'row',
      fields: [
        { name: 'approvedBy', type: 'text', label: words('Approvata da', 'Approved by') },
        dayField('correctedOn', words('Data', 'Date'), { required: true, index: true }),
      ],
    },
    {
      name: 'affectedPlaces',
      type: 'text',
      hasMany: true,
      label: words('Altri luoghi toccati', 'Other places affected'),
    },
    ...recordFields,
  ],
}
