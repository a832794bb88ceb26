import type { Condition, Field, NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { kindRules } from '@/lib/figure/kinds'
import { type FigureKind, operations, type Unit, units } from '@/lib/figure/types'
import { dayField, related, relatedMany } from './fields'
import { say, words } from './words'

const unitLabels: Record<Unit, { it: string; en: string }> = {
  EUR: words('Euro', 'Euro'),
  percent: words('Percentuale', 'Percentage'),
  people: words('Persone', 'People'),
  households: words('Nuclei familiari', 'Households'),
  bodies: words('Enti', 'Bodies'),
  projects: words('Progetti', 'Projects'),
  companies: words('Imprese', 'Companies'),
  courses: words('Percorsi formativi', 'Courses'),
}

const isDerived: Condition = (data) => Boolean(data?.formula?.operation)
const mayHaveTarget: Condition = (data) => Boolean(data?.kind) && kindRules[data.kind as FigureKind].target !== 'none'

/** Money has two decimals and no more: a third could neither be paid nor added exactly. */
const isExact: NumberFieldSingleValidation = (value, { data, req }) => {
  if (value === null || value === undefined) return true
  if (!Number.isFinite(value)) return say(req, 'Scrivi un numero.', 'Write a number.')
  const unit = (data as { unit?: Unit }).unit
  if (unit === 'EUR' && Math.abs(value * 100 - Math.round(value * 100)) > 1e-4)
    return say(req, 'Un importo in euro ha al massimo due decimali.', 'An amount in euro has at most two decimals.')
  if (unit && unit !== 'EUR' && unit !== 'percent' && !Number.isInteger(value))
    return say(
      req,
      'Qui si contano cose intere: scrivi un numero senza decimali.',
      'These are counted: write a number without decimals.',
    )
  return true
}

const unitFitsKind: TextFieldSingleValidation = (value, { data, req }) => {
  const kind = (data as { kind?: FigureKind }).kind
  if (!value) return say(req, "Scegli l'unità di misura.", 'Choose the unit.')
  if (!kind || kindRules[kind].units.includes(value as Unit)) return true
  const allowed = kindRules[kind].units.map((unit) => say(req, unitLabels[unit].it, unitLabels[unit].en)).join(', ')
  return say(
    req,
    `Per questo tipo di dato scegli tra: ${allowed}.`,
    `For this kind of figure choose among: ${allowed}.`,
  )
}

export const valueFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'value',
        type: 'number',
        label: words('Valore', 'Value'),
        validate: isExact,
        admin: {
          components: { Cell: '/components/admin/FigureValueCell#FigureValueCell' },
          width: '40%',
          description: words(
            'Vuoto vuol dire «non disponibile», non zero. Se il dato ha una formula lo calcola il sistema.',
            'Empty means "not available", not zero. The system computes it when the figure has a formula.',
          ),
        },
      },
      {
        name: 'unit',
        type: 'select',
        required: true,
        label: words('Unità', 'Unit'),
        options: units.map((value) => ({ value, label: unitLabels[value] })),
        filterOptions: ({ options, data }) => {
          const kind = (data as { kind?: FigureKind }).kind
          return kind
            ? options.filter((option) =>
                kindRules[kind].units.includes((typeof option === 'string' ? option : option.value) as Unit),
              )
            : options
        },
        validate: unitFitsKind as never,
        admin: { width: '25%' },
      },
      {
        name: 'decimals',
        type: 'number',
        required: true,
        defaultValue: 0,
        min: 0,
        max: 4,
        label: words('Decimali', 'Decimals'),
        admin: { width: '15%' },
      },
      {
        name: 'display',
        type: 'select',
        required: true,
        defaultValue: 'full',
        label: words('Si legge', 'Shown'),
        options: [
          { value: 'full', label: words('Per intero', 'In full') },
          { value: 'millions', label: words('In milioni', 'In millions') },
        ],
        admin: { width: '20%', condition: (data) => data?.unit === 'EUR' },
      },
    ],
  },
]

export const targetField: Field = {
  name: 'target',
  type: 'group',
  label: words('Target', 'Target'),
  admin: { condition: mayHaveTarget },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'number',
          label: words('Valore da raggiungere', 'Value to reach'),
          admin: {
            description: words('Vuoto: nessun target. Zero è un target.', 'Empty: no target. Zero is a target.'),
          },
        },
        { name: 'year', type: 'number', min: 2014, max: 2100, label: words('Entro il', 'By') },
        {
          name: 'direction',
          type: 'select',
          defaultValue: 'atLeast',
          label: words('Raggiunto se il valore è', 'Reached when the value is'),
          options: [
            { value: 'atLeast', label: words('almeno questo', 'at least this') },
            { value: 'atMost', label: words('al massimo questo', 'at most this') },
          ],
        },
      ],
    },
  ],
}

export const formulaField: Field = {
  name: 'formula',
  type: 'group',
  label: words('Formula', 'Formula'),
  admin: {
    description: words(
      'Solo per i dati che seguono da altri: il valore si calcola da solo.',
      'Only for figures that follow from others: the value computes itself.',
    ),
  },
  fields: [
    {
      name: 'operation',
      type: 'select',
      label: words('Operazione', 'Operation'),
      options: operations.map((value) => ({
        value,
        label: {
          sum: words('Somma', 'Sum'),
          difference: words('Differenza', 'Difference'),
          ratio: words('Rapporto (primo ÷ secondo)', 'Ratio (first ÷ second)'),
          share: words('Quota (parte ÷ totale)', 'Share (part ÷ whole)'),
        }[value],
      })),
    },
    {
      ...relatedMany('operands', 'figures', words('Dati di partenza, in ordine', 'Operands, in order')),
      admin: { condition: isDerived },
    } as Field,
  ],
}

export const statedField: Field = {
  name: 'stated',
  type: 'group',
  label: words('Come lo stampa il documento approvato', 'As the approved document prints it'),
  admin: {
    description: words(
      'Solo se è diverso dal valore nella forma: arrotondato, in milioni, con meno decimali.',
      'Only where its form differs from the value: rounded, in millions, with fewer decimals.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'value', type: 'number', label: words('Valore stampato', 'Printed value') },
        {
          name: 'precision',
          type: 'number',
          min: 0,
          label: words("Quanto vale l'ultima cifra stampata", 'Worth of the last printed digit'),
          admin: {
            condition: (_, { value }) => value !== null && value !== undefined,
            description: words('254 mln €: 1000000. 98,72%: 0,01.', '€254 million: 1000000. 98.72%: 0.01.'),
          },
          validate: ((value, { siblingData, req }) =>
            (siblingData as { value?: number | null }).value == null || (typeof value === 'number' && value > 0)
              ? true
              : say(
                  req,
                  "Scrivi quanto vale l'ultima cifra stampata, per esempio 0,01.",
                  'Write the worth of the last printed digit, for example 0.01.',
                )) as NumberFieldSingleValidation,
        },
      ],
    },
  ],
}

export const sourceField: Field = {
  name: 'source',
  type: 'group',
  label: words('Fonte', 'Source'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...related('document', 'documents', words('Documento', 'Document'), { required: true }),
          filterOptions: undefined,
        } as Field,
        { name: 'section', type: 'text', required: true, label: words('Sezione o tabella', 'Section or table') },
        { name: 'page', type: 'number', min: 1, label: words('Pagina', 'Page') },
      ],
    },
  ],
}

export const explanationField: Field = {
  name: 'explanation',
  type: 'group',
  label: words('Spiegazione pubblica', 'Public explanation'),
  admin: {
    description: words(
      'Serve quando ciò che il documento stampa non coincide con ciò che si calcola. In tutte e due le lingue.',
      'Needed where what the document prints is not what follows. In both languages.',
    ),
  },
  fields: [
    { name: 'text', type: 'textarea', localized: true, label: words('Testo', 'Text') },
    {
      type: 'row',
      fields: [
        {
          name: 'signedBy',
          type: 'text',
          label: words('Firmata da', 'Signed by'),
          admin: { condition: (_, { text }) => Boolean(text) },
        },
        {
          ...dayField('signedOn', words('In data', 'On')),
          admin: {
            condition: (_: unknown, { text }: { text?: string }) => Boolean(text),
            date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
          },
        } as Field,
      ],
    },
  ],
}
