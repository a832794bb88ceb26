import type { CollectionConfig } from 'payload'
import { siteContentAccess } from './access/content-access'
import { codeField, dayField, titleField } from './fields/fields'
import { fieldFromAddress } from './fields/office-fields'
import { isWebAddress } from './fields/web-address'
import { figureDrafts } from './saving/drafts'
import { uploadFolder } from './upload/upload-folder'
import { groups, words } from './words/words'

/** Official documents: an address on the region's portal, a PDF uploaded here, or both. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: words('Documento', 'Document'), plural: words('Documenti', 'Documents') },
  admin: { group: groups.site, useAsTitle: 'title', defaultColumns: ['title', 'filename', 'publishedOn', '_status'] },
  upload: { staticDir: uploadFolder('documents'), mimeTypes: ['application/pdf'], filesRequiredOnCreate: false },
  versions: figureDrafts,
  access: siteContentAccess,
  defaultPopulate: { code: true, title: true, address: true, url: true, filename: true, publishedOn: true },
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
