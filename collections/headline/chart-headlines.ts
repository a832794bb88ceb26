import type { Field } from 'payload'
import { type ChartKind, chartName } from '@/lib/chart/chart-name'
import { axisNumerals } from '@/lib/views'
import { withNumbers } from '../fields/office-fields'
import { words } from '../words/words'
import { headlineEditor } from './headline-editor'

const ofProgramme: [ChartKind, string, string][] = [
  ['money-flow', 'il percorso del denaro', 'the way of the money'],
  ['allocation', 'la dotazione di ogni asse', 'what each axis has been allocated'],
  ['axes-compared', 'gli assi, passo per passo', 'the axes, step by step'],
  ['recipients-by-gender', 'donne e uomini', 'women and men'],
  ['recipients-vulnerable', 'persone vulnerabili', 'vulnerable people'],
  ['targets', 'gli obiettivi', 'the targets'],
]
const ofAxis: [ChartKind, string, string][] = [
  ['targets', 'risultati e obiettivi', 'results and targets'],
  ['money-flow', 'il percorso del denaro', 'the way of the money'],
  ['recipients-by-gender', 'donne e uomini', 'women and men'],
  ['recipients-vulnerable', 'persone vulnerabili', 'vulnerable people'],
]

const option = (value: string, label: ReturnType<typeof words>) => ({ value, label })

/**
 * Every chart that an edition can have, by its name; those over time tell of
 * one figure and say so themselves.
 */
const options = [
  ...ofProgramme.map(([kind, it, en]) => option(chartName(kind), words(`Programma: ${it}`, `Programme: ${en}`))),
  ...axisNumerals.flatMap((numeral, index) =>
    ofAxis.map(([kind, it, en]) =>
      option(chartName(kind, `axis-${index + 1}`), words(`Asse ${numeral}: ${it}`, `Axis ${numeral}: ${en}`)),
    ),
  ),
]

/**
 * The headlines editors write above charts, in each language. Without one the chart
 * says what follows from its figures.
 */
export const chartHeadlinesField: Field = {
  name: 'chartHeadlines',
  type: 'array',
  label: words('Titoli dei grafici', 'Headlines of charts'),
  labels: { singular: words('Titolo', 'Headline'), plural: words('Titoli', 'Headlines') },
  admin: {
    description: words(
      'Una frase che si può dire ad alta voce: sta sopra il grafico nelle pagine, nei file e negli altri siti. I numeri si inseriscono come dati e restano aggiornati. Dove manca, o dove un dato non ha valore, il grafico ha il suo titolo automatico.',
      'A sentence that can be said aloud: it stands above the chart in pages, in files and on other sites. Insert numbers as figures: they stay up to date. Where there is none, or a figure has no value, the chart has its automatic headline.',
    ),
  },
  fields: [
    { name: 'chart', type: 'select', required: true, options, label: words('Grafico', 'Chart') },
    ...withNumbers(
      {
        name: 'headline',
        type: 'richText',
        localized: true,
        label: words('Titolo', 'Headline'),
        editor: headlineEditor,
      },
      'chartHeadlines',
    ),
  ],
}
