import type { CollectionConfig } from 'payload'
import { approvers, nobody } from './access/access'
import { editionField } from './fields/fields'
import { reviewLinkEndpoints } from './preview/review-link-endpoints'
import { words } from './words/words'

/**
 * A link with which somebody without an account reads the drafts of one edition for a while.
 * Made and revoked on the edition's own page; of the token only a hash is kept, so that nobody
 * who reads the database can use it.
 */
export const ReviewLinks: CollectionConfig = {
  slug: 'review-links',
  labels: {
    singular: words('Collegamento di revisione', 'Review link'),
    plural: words('Collegamenti di revisione', 'Review links'),
  },
  admin: { hidden: true, useAsTitle: 'label' },
  lockDocuments: false,
  access: { read: approvers, create: nobody, update: nobody, delete: nobody },
  endpoints: reviewLinkEndpoints,
  defaultSort: '-createdAt',
  fields: [
    editionField,
    { name: 'label', type: 'text', required: true, maxLength: 120, label: words('Per chi', 'For whom') },
    { name: 'expires', type: 'date', required: true, label: words('Scade', 'Expires') },
    { name: 'createdBy', type: 'relationship', relationTo: 'users', label: words('Creato da', 'Made by') },
    { name: 'revokedAt', type: 'date', label: words('Revocato', 'Revoked') },
    { name: 'lastUsedAt', type: 'date', label: words('Ultimo uso', 'Last used') },
    { name: 'uses', type: 'number', required: true, defaultValue: 0, min: 0, label: words('Aperture', 'Openings') },
    // Indexed to be found by; hidden, so that no API gives it.
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true, hidden: true },
  ],
}
