import type { CollectionConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { codeField, richText, slugFields, titleField } from './fields'
import { invalidates } from './hooks/invalidate'
import { rememberFormerSlugs } from './hooks/slug'
import { sourceLanguageFirst } from './hooks/source-language-first'
import { draftsOnly, siteContentAccess, textDrafts } from './rules'
import { groups, words } from './words'

const fresh = invalidates(() => [cacheTags.pages])

/** Free pages: methodological note, privacy, legal notes, about. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: words('Pagina', 'Page'), plural: words('Pagine', 'Pages') },
  admin: {
    group: groups.site,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'code'],
  },
  defaultSort: 'title',
  versions: textDrafts,
  access: siteContentAccess,
  hooks: {
    beforeOperation: draftsOnly,
    beforeChange: [sourceLanguageFirst, rememberFormerSlugs, fresh.beforeChange],
    afterChange: [fresh.afterChange],
    afterDelete: [fresh.afterDelete],
  },
  fields: [
    titleField(),
    codeField('title', { unique: true }),
    ...slugFields('title'),
    richText('body', words('Testo', 'Text'), undefined, true),
  ],
}
