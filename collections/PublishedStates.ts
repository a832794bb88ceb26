import type { Access, CollectionConfig, Where } from 'payload'
import { hasRole, nobody, publicStates, roles } from './access'
import { editionField } from './fields'
import { words } from './words'

const inPublicEdition: Where = {
  and: [{ 'edition.state': { in: [...publicStates] } }, { 'edition._status': { equals: 'published' } }],
}

/** As content of an edition is: with the edition. A state has no status of its own, as it was public once. */
const withItsEdition: Access = ({ req }) => (hasRole(req.user, ...roles) ? true : inPublicEdition)

/** What a document said in public until a change of it was published. Written by the system alone, and never again. */
export const PublishedStates: CollectionConfig = {
  slug: 'published-states',
  labels: {
    singular: words('Stato pubblicato', 'Published state'),
    plural: words('Stati pubblicati', 'Published states'),
  },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  access: { read: withItsEdition, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-until',
  fields: [
    editionField,
    { name: 'collection', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'until', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'correction', type: 'relationship', relationTo: 'corrections' },
    { name: 'data', type: 'json', required: true },
  ],
}
