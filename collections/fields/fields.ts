import type { CollectionSlug, Field, FilterOptions, PayloadRequest } from 'payload'
import { newestEdition } from '../stored/editions'
import { idOf } from '../stored/id-of'
import { reportEditor } from '../text/editor'
import { words } from '../words/words'
import { codeIsFree, codeOrDerived } from './code'
import { withNumbers } from './office-fields'
import { slugFrom, slugIsFree } from './slug'
import { isWebAddress } from './web-address'

type Words = { it: string; en: string }

/**
 * Limits a relationship to documents of the same edition; checked again by the server
 * when the document is published.
 */
const sameEdition: FilterOptions = ({ data }) => {
  const edition = idOf((data as { edition?: unknown })?.edition)
  return edition ? { edition: { equals: edition } } : true
}

/** New content belongs to the newest edition unless its author says otherwise. */
const ownEdition = async ({ req }: { req: PayloadRequest }): Promise<string | undefined> =>
  req?.user ? (await newestEdition(req))?.id : undefined

export const editionField: Field = {
  name: 'edition',
  type: 'relationship',
  relationTo: 'editions',
  required: true,
  index: true,
  defaultValue: ownEdition,
  label: words('Edizione', 'Edition'),
  admin: {
    position: 'sidebar',
    allowCreate: false,
    components: { afterInput: ['/components/admin/edition-path/LockNotice#LockNotice'] },
  },
}

/** The name that stays the same in every edition and in every address. */
export const codeField = (from: string, { unique = false }: { unique?: boolean } = {}): Field => ({
  name: 'code',
  type: 'text',
  required: true,
  unique,
  index: true,
  label: words('Codice', 'Code'),
  validate: codeIsFree,
  hooks: { beforeValidate: [codeOrDerived(from)] },
  admin: {
    position: 'sidebar',
    description: words(
      'Nome stabile, uguale in tutte le edizioni. Non si cambia più dopo la pubblicazione.',
      'Stable name, the same in every edition. It cannot change once published.',
    ),
  },
})

export const slugFields = (from: string): Field[] => [
  {
    name: 'slug',
    type: 'text',
    localized: true,
    index: true,
    required: true,
    label: words('Indirizzo della pagina', 'Page address'),
    validate: slugIsFree,
    hooks: { beforeValidate: [slugFrom(from)] },
    admin: {
      position: 'sidebar',
      description: words(
        'Si compila dal titolo. Se lo cambi, il vecchio indirizzo porta al nuovo.',
        'Made from the title. If you change it, the old address leads to the new one.',
      ),
    },
  },
  { name: 'formerSlugs', type: 'json', admin: { hidden: true }, access: { update: () => false, create: () => false } },
]

export const titleField = (label: Words = words('Titolo', 'Title')): Field => ({
  name: 'title',
  type: 'text',
  localized: true,
  required: true,
  index: true,
  label,
})

export const richText = (name: string, label: Words, description?: Words, required = false): Field => ({
  name,
  type: 'richText',
  localized: true,
  required,
  label,
  editor: reportEditor,
  admin: description ? { description } : {},
})

/** A relationship to something of the same edition. */
export const related = (
  name: string,
  relationTo: CollectionSlug,
  label: Words,
  { required = false, inSidebar = false }: { required?: boolean; inSidebar?: boolean } = {},
): Field => ({
  name,
  type: 'relationship',
  relationTo,
  label,
  required,
  index: true,
  filterOptions: sameEdition,
  admin: inSidebar ? { position: 'sidebar' } : {},
})

export const relatedMany = (name: string, relationTo: CollectionSlug, label: Words): Field => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  index: true,
  label,
  filterOptions: sameEdition,
})

export const dayField = (
  name: string,
  label: Words,
  options: { required?: boolean; index?: boolean; description?: Words } = {},
): Field => ({
  name,
  type: 'date',
  label,
  required: options.required ?? false,
  ...(options.index && { index: true }),
  admin: {
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
    ...(options.description ? { description: options.description } : {}),
  },
})

export const linksField: Field = {
  name: 'links',
  type: 'array',
  label: words('Collegamenti', 'Links'),
  labels: { singular: words('Collegamento', 'Link'), plural: words('Collegamenti', 'Links') },
  fields: [
    ...withNumbers(
      { name: 'label', type: 'text', localized: true, required: true, label: words('Testo', 'Text') },
      'links',
    ),
    {
      name: 'url',
      type: 'text',
      required: true,
      label: words('Indirizzo', 'Address'),
      validate: isWebAddress,
    },
  ],
}
