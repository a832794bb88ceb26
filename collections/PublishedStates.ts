import type { CollectionConfig } from 'payload'
import { nobody, signedIn } from './access'
import { refuseChange, refuseDeletion } from './corrections/append-only'
import { groups, words } from './words'

/**
 * What was public until an instant: a document as readers met it in every language (`Pair`), written by the system with each
 * correction and never changed. `data` is empty where until then there was nothing of it to read.
 */
export const PublishedStates: CollectionConfig = {
  slug: 'published-states',
  labels: {
    singular: words('Stato pubblicato', 'Published state'),
    plural: words('Stati pubblicati', 'Published states'),
  },
  admin: { group: groups.administration, hidden: true },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'until',
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeChange: [refuseChange], beforeDelete: [refuseDeletion] },
  fields: [
    { name: 'edition', type: 'relationship', relationTo: 'editions', required: true, index: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'until', type: 'date', required: true, index: true },
    { name: 'correction', type: 'relationship', relationTo: 'corrections', required: true, index: true },
    { name: 'data', type: 'json' },
  ],
}
