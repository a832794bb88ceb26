import type { CollectionConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { invalidates } from './hooks/invalidate'
import { sourceLanguageFirst } from './hooks/source-language-first'
import { uploadFolder } from './hooks/upload-folder'
import { draftsOnly, figureDrafts, siteContentAccess } from './rules'
import { groups, words } from './words'

const fresh = invalidates(() => [cacheTags.media, cacheTags.site])

/** Images and logos. SVG is left out: it can carry scripts. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words('Immagine', 'Image'), plural: words('Immagini', 'Images') },
  admin: { group: groups.site, useAsTitle: 'alt', defaultColumns: ['filename', 'alt', '_status'] },
  upload: { staticDir: uploadFolder('media'), mimeTypes: ['image/png', 'image/jpeg', 'image/webp'] },
  versions: figureDrafts,
  access: siteContentAccess,
  hooks: {
    beforeOperation: draftsOnly,
    beforeChange: [sourceLanguageFirst, fresh.beforeChange],
    afterChange: [fresh.afterChange],
    afterDelete: [fresh.afterDelete],
  },
  fields: [
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
