import type { CollectionConfig } from 'payload'
import { axisNumerals } from '@/lib/views'
import { editionContentAccess } from './access/content-access'
import { codeField, editionField, richText, slugFields, titleField } from './fields/fields'
import { fieldFromAddress, withNumbers } from './fields/office-fields'
import { numberField } from './number/number-field'
import { textDrafts } from './saving/drafts'
import { intendedNumbersField } from './text/intended-numbers'
import { groups, words } from './words/words'

/** A priority axis of the programme, as one edition tells it. */
export const Axes: CollectionConfig = {
  slug: 'axes',
  typescript: { interface: 'Axis' },
  labels: { singular: words('Asse prioritario', 'Priority axis'), plural: words('Assi prioritari', 'Priority axes') },
  admin: {
    group: groups.edition,
    useAsTitle: 'title',
    defaultColumns: ['numeral', 'title', 'edition', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'code'],
  },
  defaultSort: 'code',
  defaultPopulate: { code: true, title: true, slug: true, numeral: true },
  versions: textDrafts,
  access: editionContentAccess,
  indexes: [{ fields: ['edition', 'code'], unique: true }],
  fields: [
    ...withNumbers(titleField()),
    fieldFromAddress,
    editionField,
    codeField('title'),
    ...slugFields('title'),
    intendedNumbersField,
    {
      type: 'row',
      fields: [
        {
          name: 'numeral',
          type: 'select',
          required: true,
          label: words('Numero', 'Number'),
          options: axisNumerals.map((value) => ({ value, label: value })),
        },
        numberField('thematicObjective', {
          min: 8,
          max: 11,
          label: words('Obiettivo tematico', 'Thematic objective'),
          admin: {
            description: words(
              "Da 8 a 11; vuoto per l'assistenza tecnica.",
              'From 8 to 11; empty for technical assistance.',
            ),
          },
        }),
      ],
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: words('Testi', 'Texts'),
          fields: [
            ...withNumbers(
              richText(
                'strategy',
                words('Strategia', 'Strategy'),
                words("A che cosa mira l'asse.", 'What the axis is for.'),
              ),
            ),
            ...withNumbers(richText('implementation', words("Attuazione nell'anno", "This year's implementation"))),
            ...withNumbers(richText('highlights', words("In evidenza nell'anno", "This year's highlights"))),
            ...withNumbers(
              richText(
                'moneyNote',
                words('Nota sugli importi', 'Note on the amounts'),
                words(
                  'Ciò che serve sapere dove gli importi dell’asse stanno uno accanto all’altro: si legge nella sua scheda, nella sua pagina e sotto la tabella finanziaria.',
                  'What readers need to know where the amounts of the axis stand side by side: read on its card, its page and under the financial table.',
                ),
              ),
            ),
          ],
        },
        {
          label: words('Iniziative', 'Initiatives'),
          fields: [
            {
              name: 'initiatives',
              type: 'join',
              collection: 'initiatives',
              on: 'axis',
              defaultSort: 'code',
              label: words('Iniziative', 'Initiatives'),
              admin: { defaultColumns: ['title', 'status', '_status'] },
            },
          ],
        },
        {
          label: words('Dati', 'Figures'),
          fields: [
            {
              name: 'figures',
              type: 'join',
              collection: 'figures',
              on: 'axis',
              defaultLimit: 50,
              defaultSort: 'code',
              label: words('Dati', 'Figures'),
              admin: { defaultColumns: ['label', 'value', 'unit', 'kind', '_status'] },
            },
          ],
        },
      ],
    },
  ],
}
