import type { Access, CollectionConfig, Where } from 'payload'
import { hasRole, nobody, publicStates, roles } from './access/access'
import { words } from './words/words'

const inPublicEdition: Where = {
  and: [{ 'edition.state': { in: [...publicStates] } }, { 'edition._status': { equals: 'published' } }],
}

/**
 * As content of an edition is: with the edition. A state has no status of
 * its own, as it was public once.
 */
const withItsEdition: Access = ({ req }) => (hasRole(req.user, ...roles) ? true : inPublicEdition)

/**
 * What was public until an instant: a document as readers met it in every language (`Pair`),
 * written by the system with each correction and never changed. `data` is empty where until then
 * there was nothing of it to read.
 */
export const PublishedStates: CollectionConfig = {
  slug: 'published-states',
  labels: {
    singular: words('Stato pubblicato', 'Published state'),
    plural: words('Stati pubblicati', 'Published states'),
  },
  admin: { hidden: true },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-until',
  access: { read: withItsEdition, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'edition', type: 'relationship', relationTo: 'editions', required: true, index: true },
    { name: 'collection', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'until', type: 'date', required: true, index: true },
    { name: 'correction', type: 'relationship', relationTo: 'corrections', index: true },
    { name: 'data', type: 'json' },
  ],
}
