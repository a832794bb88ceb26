import type { CollectionConfig } from 'payload'
import { figureKinds } from '@/lib/figure/types'
import { editionContentAccess } from './access/content-access'
import { factsEditedByField } from './edition-path/own-figures'
import { codeField, dayField, editionField, related } from './fields/fields'
import { fieldFromAddress, figureStatusField, figureUsesField } from './fields/office-fields'
import { figureEndpoints } from './figure/figure-endpoints'
import {
  amountKindField,
  explanationField,
  formulaField,
  sourceField,
  statedField,
  targetField,
} from './figure/figure-fields'
import { valueFields } from './figure/figure-value-fields'
import { figureDrafts } from './saving/drafts'
import { groups, words } from './words/words'

const kindLabels = {
  finance: words('Avanzamento finanziario', 'Finance'),
  recipients: words('Destinatari', 'Recipients'),
  output: words('Indicatore di realizzazione (output)', 'Output indicator'),
  result: words('Indicatore di risultato', 'Result indicator'),
  amount: words("Importo di un'iniziativa", 'Amount of an initiative'),
  context: words('Contesto', 'Context'),
}

/** A typed, sourced, dated number of one edition: written here once, read everywhere. */
export const Figures: CollectionConfig = {
  slug: 'figures',
  labels: { singular: words('Dato', 'Figure'), plural: words('Dati', 'Figures') },
  admin: {
    group: groups.figures,
    useAsTitle: 'label',
    defaultColumns: ['label', 'value', 'unit', 'kind', 'axis', 'edition', '_status'],
    listSearchableFields: ['label', 'code'],
    description: words(
      'Ogni numero si scrive qui una volta sola: frasi, tabelle, grafici e dati aperti lo leggono da qui.',
      'Each number is written here once: sentences, tables, charts and open data read it from here.',
    ),
  },
  defaultSort: 'code',
  defaultPopulate: { code: true, label: true },
  versions: figureDrafts,
  access: editionContentAccess,
  endpoints: figureEndpoints,
  indexes: [{ fields: ['edition', 'code'], unique: true }],
  fields: [
    { name: 'label', type: 'text', localized: true, required: true, label: words('Nome', 'Label') },
    fieldFromAddress,
    editionField,
    codeField('label'),
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: words('Tipo', 'Kind'),
      options: figureKinds.map((value) => ({ value, label: kindLabels[value] })),
      admin: { position: 'sidebar' },
    },
    amountKindField,
    {
      name: 'shortLabel',
      type: 'text',
      localized: true,
      maxLength: 40,
      label: words('Nome breve', 'Short label'),
      admin: {
        description: words(
          'Poche parole per la pagina iniziale e per gli elenchi stretti, senza l’asse: «qualifiche, priorità 10.iv».',
          'A few words for the home page and narrow lists, without the axis: “qualifications, priority 10.iv”.',
        ),
      },
    },
    related('axis', 'axes', words('Asse', 'Axis'), { inSidebar: true }),
    related('initiative', 'initiatives', words('Iniziativa', 'Initiative'), { inSidebar: true }),
    ...valueFields,
    figureStatusField,
    targetField,
    formulaField,
    statedField,
    sourceField,
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: words('Che cosa misura', 'What it measures'),
      admin: {
        description: words(
          'Una frase semplice: si legge nella pagina del dato e nei grafici.',
          'One plain sentence: read on the page of the figure and in charts.',
        ),
      },
    },
    explanationField,
    {
      type: 'collapsible',
      label: words("Confronto con l'edizione precedente", 'Comparison with the previous edition'),
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'comparability',
          type: 'group',
          label: false,
          fields: [
            {
              name: 'status',
              type: 'select',
              label: words('Confrontabile?', 'Comparable?'),
              options: [
                { value: 'comparable', label: words('Confrontabile', 'Comparable') },
                { value: 'redefined', label: words('Definizione cambiata', 'Redefined') },
                { value: 'targetRevised', label: words('Target rivisto', 'Target revised') },
                { value: 'new', label: words('Nuovo', 'New') },
              ],
            },
            {
              name: 'reason',
              type: 'text',
              localized: true,
              label: words('Perché', 'Why'),
              admin: { condition: (_, group) => Boolean(group?.status) && group.status !== 'comparable' },
            },
          ],
        },
      ],
    },
    dayField('asOf', words('Il valore si riferisce al', 'The value refers to'), {
      description: words("Vuoto: la data dei dati dell'edizione.", "Empty: the edition's data date."),
    }),
    figureUsesField,
    factsEditedByField,
  ],
}
