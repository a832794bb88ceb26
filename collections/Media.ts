import type { CollectionConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { cleanUpload } from './hooks/clean-upload'
import { uploadFolder } from './hooks/upload-folder'
import { fieldFromAddress } from './office-fields'
import { contentHooks, figureDrafts, siteContentAccess } from './rules'
import { groups, words } from './words'

/** Images and logos. SVG is left out: it can carry scripts. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Immagine', 'Image'), plural: words('Immagini', 'Images') },
  admin: { group: groups.site, useAsTitle: 'alt', defaultColumns: ['filename', 'alt', '_status'] },
  upload: { staticDir: uploadFolder('media'), mimeTypes: ['image/png', 'image/jpeg', 'image/webp'] },
  versions: figureDrafts,
  access: siteContentAccess,
  hooks: contentHooks(() => [cacheTags.media], {
    beforeOperation: [cleanUpload(['image/png', 'image/jpeg', 'image/webp'])],
  }),
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
