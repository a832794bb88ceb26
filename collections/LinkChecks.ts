import type { CollectionConfig } from 'payload'
import { linkOutcomes } from '@/lib/gate/links'
import { nobody, signedIn } from './access/access'
import { words } from './words/words'

/** What became of an address when somebody last had it called. */
export const LinkChecks: CollectionConfig = {
  slug: 'link-checks',
  lockDocuments: false,
  labels: {
    singular: words('Collegamento verificato', 'Checked link'),
    plural: words('Collegamenti verificati', 'Checked links'),
  },
  admin: { hidden: true, useAsTitle: 'url' },
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'url', type: 'text', required: true, unique: true },
    { name: 'outcome', type: 'select', required: true, options: [...linkOutcomes] },
    { name: 'status', type: 'number' },
    { name: 'checkedAt', type: 'date', required: true },
  ],
}
