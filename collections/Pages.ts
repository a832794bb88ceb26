import type { CollectionConfig } from 'payload'
import { siteContentAccess } from './access/content-access'
import { codeField, richText, slugFields, titleField } from './fields/fields'
import { fieldFromAddress, withNumbers } from './fields/office-fields'
import { textDrafts } from './saving/drafts'
import { intendedNumbersField } from './text/intended-numbers'
import { groups, words } from './words/words'

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
  fields: [
    ...withNumbers(titleField()),
    fieldFromAddress,
    codeField('title', { unique: true }),
    ...slugFields('title'),
    intendedNumbersField,
    ...withNumbers(richText('body', words('Testo', 'Text'), undefined, true)),
  ],
}
