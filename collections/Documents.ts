import type { CollectionConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { codeField, dayField, titleField } from './fields'
import { cleanUpload } from './hooks/clean-upload'
import { keepWhatIsNeeded } from './hooks/keep-needed'
import { uploadFolder } from './hooks/upload-folder'
import { fieldFromAddress } from './office-fields'
import { contentHooks, figureDrafts, siteContentAccess } from './rules'
import { isWebAddress } from './web-address'
import { groups, words } from './words'

/** Official documents: an address on the region's portal, a PDF uploaded here, or both. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: words('Documento', 'Document'), plural: words('Documenti', 'Documents') },
  admin: { group: groups.site, useAsTitle: 'title', defaultColumns: ['title', 'filename', 'publishedOn', '_status'] },
  upload: { staticDir: uploadFolder('documents'), mimeTypes: ['application/pdf'], filesRequiredOnCreate: false },
  versions: figureDrafts,
  access: siteContentAccess,
  defaultPopulate: { code: true, title: true, address: true, url: true, filename: true, publishedOn: true },
  hooks: contentHooks(() => [cacheTags.documents], {
    beforeOperation: [cleanUpload(['application/pdf'])],
    beforeDelete: [keepWhatIsNeeded],
  }),
  fields: [
    titleField(),
    fieldFromAddress,
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
