import type { CollectionConfig } from 'payload'
import { siteContentAccess } from './access/content-access'
import { fieldFromAddress } from './fields/office-fields'
import { figureDrafts } from './saving/drafts'
import { uploadFolder } from './upload/upload-folder'
import { groups, words } from './words/words'

/** Images and logos. SVG is left out: it can carry scripts. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Immagine', 'Image'), plural: words('Immagini', 'Images') },
  admin: { group: groups.site, useAsTitle: 'alt', defaultColumns: ['filename', 'alt', '_status'] },
  upload: { staticDir: uploadFolder('media'), mimeTypes: ['image/png', 'image/jpeg', 'image/webp'] },
  versions: figureDrafts,
  access: siteContentAccess,
  fields: [
    fieldFromAddress,
    {
      name: 'alt',
      type: 'text',
      localized: true,
      required: true,
      label: words('Testo alternativo', 'Alternative text'),
      admin: {
        description: words(
          "Che cosa mostra l'immagine, per chi non la vede.",
          'What the image shows, for those who do not see it.',
        ),
      },
    },
  ],
}
