import type { CollectionConfig } from 'payload'
import { actTypes, initiativeStatuses } from '@/lib/views'
import { editionContentAccess } from './access/content-access'
import {
  codeField,
  dayField,
  editionField,
  linksField,
  related,
  richText,
  slugFields,
  titleField,
} from './fields/fields'
import { fieldFromAddress, withNumbers } from './fields/office-fields'
import { textDrafts } from './saving/drafts'
import { intendedNumbersField } from './text/intended-numbers'
import { groups, words } from './words/words'

const statusLabels = {
  started: words('Avviata', 'Started'),
  ongoing: words('In corso', 'Ongoing'),
  concluded: words('Conclusa', 'Concluded'),
}

const actLabels = {
  dgr: words('Deliberazione di Giunta regionale (DGR)', 'Regional government resolution (DGR)'),
  decree: words('Decreto', 'Decree'),
  law: words('Legge', 'Law'),
  standard: words('Norma tecnica o prassi di riferimento', 'Technical standard'),
  regulation: words('Regolamento', 'Regulation'),
}

/** What the programme paid for under an axis. Its amounts are figures that name it. */
export const Initiatives: CollectionConfig = {
  slug: 'initiatives',
  labels: { singular: words('Iniziativa', 'Initiative'), plural: words('Iniziative', 'Initiatives') },
  admin: {
    group: groups.edition,
    useAsTitle: 'title',
    defaultColumns: ['title', 'axis', 'status', 'edition', '_status'],
    listSearchableFields: ['title', 'code', 'summary'],
  },
  defaultSort: 'title',
  defaultPopulate: { code: true, title: true, slug: true },
  versions: textDrafts,
  access: editionContentAccess,
  indexes: [{ fields: ['edition', 'code'], unique: true }],
  fields: [
    ...withNumbers(titleField(words('Nome ufficiale', 'Official name'))),
    fieldFromAddress,
    ...withNumbers({
      name: 'gloss',
      type: 'text',
      localized: true,
      label: words('Che cosa significa il nome', 'What the name means'),
      admin: {
        description: words(
          'Solo per chi legge in inglese: il nome ufficiale resta in italiano.',
          'For English readers only: the official name stays in Italian.',
        ),
      },
    }),
    editionField,
    codeField('title'),
    ...slugFields('title'),
    intendedNumbersField,
    {
      type: 'row',
      fields: [
        related('axis', 'axes', words('Asse', 'Axis'), { required: true }),
        {
          name: 'status',
          type: 'select',
          required: true,
          label: words('A che punto è', 'Status'),
          options: initiativeStatuses.map((value) => ({ value, label: statusLabels[value] })),
        },
      ],
    },
    ...withNumbers({
      name: 'summary',
      type: 'textarea',
      localized: true,
      required: true,
      maxLength: 300,
      label: words('In una frase', 'In one sentence'),
      admin: {
        description: words('Si legge negli elenchi e nei motori di ricerca.', 'Shown in lists and by search engines.'),
      },
    }),
    ...withNumbers({
      name: 'forWhom',
      type: 'text',
      localized: true,
      label: words('Per chi', 'For whom'),
      admin: {
        description: words(
          'A chi si rivolge, in poche parole. Vuoto se il documento non lo dice.',
          'Whom it is for, in a few words. Empty if the document does not say.',
        ),
      },
    }),
    ...withNumbers(richText('description', words('Descrizione', 'Description'))),
    {
      name: 'acts',
      type: 'array',
      label: words('Atti', 'Acts'),
      labels: { singular: words('Atto', 'Act'), plural: words('Atti', 'Acts') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'type',
              type: 'select',
              required: true,
              label: words('Tipo', 'Type'),
              options: actTypes.map((value) => ({ value, label: actLabels[value] })),
            },
            { name: 'number', type: 'text', required: true, label: words('Numero', 'Number') },
            dayField('date', words('Data', 'Date')),
          ],
        },
        ...withNumbers({ name: 'subject', type: 'text', localized: true, label: words('Oggetto', 'Subject') }, 'acts'),
      ],
    },
    { name: 'partners', type: 'text', hasMany: true, label: words('Partner', 'Partners') },
    linksField,
    {
      name: 'figures',
      type: 'join',
      collection: 'figures',
      on: 'initiative',
      defaultSort: 'code',
      label: words('Dati', 'Figures'),
      admin: { defaultColumns: ['label', 'value', 'unit', '_status'] },
    },
  ],
}
