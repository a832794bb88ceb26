import type { CollectionConfig } from 'payload'
import { cacheTags } from '@/lib/cache-tags'
import { codeField, richText, slugFields, titleField } from './fields'
import { rememberFormerSlugs } from './hooks/slug'
import { intendedNumbersField } from './intended-numbers'
import { fieldFromAddress, withNumbers } from './office-fields'
import { contentHooks, siteContentAccess, textDrafts } from './rules'
import { groups, words } from './words'

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
  hooks: contentHooks(() => [cacheTags.pages], { beforeChange: [rememberFormerSlugs] }),
  fields: [
    ...withNumbers(titleField()),
    fieldFromAddress,
    codeField('title', { unique: true }),
    ...slugFields('title'),
    intendedNumbersField,
    ...withNumbers(richText('body', words('Testo', 'Text'), undefined, true)),
  ],
}
