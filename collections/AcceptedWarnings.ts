import type { CollectionConfig } from 'payload'
import { nobody, signedIn } from './access/access'
import { words } from './words/words'

/**
 * Warnings of the gate that somebody has accepted by name. Append-only and beside the
 * edition, so that no draft, no restored version and no request can take one back: rows
 * are written by the endpoint alone.
 */
export const AcceptedWarnings: CollectionConfig = {
  slug: 'accepted-warnings',
  lockDocuments: false,
  labels: {
    singular: words('Avviso confermato', 'Accepted warning'),
    plural: words('Avvisi confermati', 'Accepted warnings'),
  },
  admin: { hidden: true, useAsTitle: 'message' },
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  fields: [
    // Not required of the database: an edition that is deleted leaves the record behind.
    { name: 'edition', type: 'relationship', relationTo: 'editions', index: true },
    { name: 'key', type: 'text', required: true },
    { name: 'message', type: 'text', required: true },
    { name: 'who', type: 'relationship', relationTo: 'users' },
    // Still there when the account is not.
    { name: 'name', type: 'text', required: true },
    { name: 'when', type: 'date', required: true },
  ],
}
