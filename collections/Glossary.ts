import type { CollectionConfig } from 'payload'
import { siteContentAccess } from './access/content-access'
import { codeField } from './fields/fields'
import { fieldFromAddress } from './fields/office-fields'
import { textDrafts } from './saving/drafts'
import { groups, words } from './words/words'

/** Terms in plain words. */
export const Glossary: CollectionConfig = {
  slug: 'glossary',
  typescript: { interface: 'GlossaryTerm' },
  labels: { singular: words('Voce del glossario', 'Glossary entry'), plural: words('Glossario', 'Glossary') },
  admin: {
    group: groups.site,
    useAsTitle: 'term',
    defaultColumns: ['term', 'definition', '_status'],
    listSearchableFields: ['term', 'definition'],
  },
  defaultSort: 'term',
  versions: textDrafts,
  access: siteContentAccess,
  fields: [
    { name: 'term', type: 'text', localized: true, required: true, index: true, label: words('Termine', 'Term') },
    fieldFromAddress,
    codeField('term', { unique: true }),
    {
      name: 'definition',
      type: 'textarea',
      localized: true,
      required: true,
      label: words('Definizione in parole semplici', 'Definition in plain words'),
    },
    {
      name: 'variants',
      type: 'text',
      hasMany: true,
      localized: true,
      label: words('Altre forme e sigle in questa lingua', 'Other forms and acronyms in this language'),
      admin: {
        description: words(
          'Come altro si trova scritto il termine in italiano. Ogni lingua ha le sue: non si traducono, e può non essercene.',
          'What else the term is called in English. Each language has its own: they are no translations, and there may be none.',
        ),
      },
    },
  ],
}
