import type { CollectionConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { codeField, dayField, titleField } from './fields'
import { invalidates } from './hooks/invalidate'
import { keepWhatIsNeeded } from './hooks/keep-needed'
import { sourceLanguageFirst } from './hooks/source-language-first'
import { uploadFolder } from './hooks/upload-folder'
import { draftsOnly, figureDrafts, siteContentAccess } from './rules'
import { isWebAddress } from './web-address'
import { groups, words } from './words'

const fresh = invalidates(() => [cacheTags.documents, cacheTags.editions])

/** Official documents: an address on the region's portal, a PDF uploaded here, or both. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: words('Documento', 'Document'), plural: words('Documenti', 'Documents') },
  admin: { group: groups.site, useAsTitle: 'title', defaultColumns: ['title', 'filename', 'publishedOn', '_status'] },
  upload: { staticDir: uploadFolder('documents'), mimeTypes: ['application/pdf'], filesRequiredOnCreate: false },
  versions: figureDrafts,
  access: siteContentAccess,
  defaultPopulate: { code: true, title: true, address: true, url: true, publishedOn: true },
  hooks: {
    beforeOperation: draftsOnly,
    beforeChange: [sourceLanguageFirst, fresh.beforeChange],
    afterChange: [fresh.afterChange],
    beforeDelete: [keepWhatIsNeeded],
    afterDelete: [fresh.afterDelete],
  },
  fields: [
    titleField(),
    codeField('title', { unique: true }),
    {
      name: 'address',
      type: 'text',
      label: words('Indirizzo sul portale regionale', "Address on the region's portal"),
      validate: isWebAddress,
    },
    dayField('publishedOn', words('Pubblicato il', 'Published on')),
  ],
}
