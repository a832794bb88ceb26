import type { Field, RichTextField } from 'payload'
import type { HeadlineField } from '@/lib/home/headlines'
import { relatedMany } from '../fields/fields'
import { withNumbers } from '../fields/office-fields'
import { words } from '../words/words'
import { headlineEditor } from './headline-editor'

type Words = { it: string; en: string }

const headline = (name: HeadlineField, label: Words, description: Words): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  label,
  editor: headlineEditor,
  admin: { description },
})

const answers: { name: HeadlineField; label: Words; asks: Words }[] = [
  {
    name: 'promisedHeadline',
    label: words('Che cosa era stato promesso', 'What was promised'),
    asks: words(
      'Il titolo che risponde, sopra la dotazione degli assi.',
      'The answering heading, above the allocation.',
    ),
  },
  {
    name: 'doneHeadline',
    label: words('Che cosa è stato fatto', 'What was done'),
    asks: words('Il titolo sopra le iniziative.', 'The heading above the initiatives.'),
  },
  {
    name: 'peopleHeadline',
    label: words('Per chi', 'For whom'),
    asks: words('Il titolo sopra le persone raggiunte.', 'The heading above the people reached.'),
  },
  {
    name: 'changedHeadline',
    label: words('Che cosa è cambiato', 'What changed'),
    asks: words('Il titolo sopra le valutazioni.', 'The heading above the evaluations.'),
  },
  {
    name: 'missingHeadline',
    label: words('Che cosa manca', 'What is missing'),
    asks: words(
      'Il titolo sopra gli obiettivi non ancora raggiunti.',
      'The heading above the targets not yet reached.',
    ),
  },
  {
    name: 'moneyHeadline',
    label: words('Dov’è il denaro adesso', 'Where the money is now'),
    asks: words('Il titolo sopra il percorso del denaro.', 'The heading above the path of the money.'),
  },
]

/**
 * What the home page says first, and the headings of its story. What is
 * left empty the portal computes.
 */
export const homeFields: Field[] = [
  ...withNumbers(
    headline(
      'verdict',
      words('La frase che apre il portale', 'The sentence that opens the portal'),
      words(
        'Come è andata, in una frase: denaro, obiettivi raggiunti e non. I numeri si inseriscono come dati; per contare gli obiettivi ci sono {{targets.reached}}, {{targets.not-reached}} e {{targets.counted}}. Se resta vuota, la scrive il portale.',
        'How it went, in one sentence: money, targets reached and not. Insert numbers as figures; to count targets there are {{targets.reached}}, {{targets.not-reached}} and {{targets.counted}}. If left empty, the portal writes it.',
      ),
    ),
  ),
  {
    ...relatedMany('leadFigures', 'figures', words('Dati in apertura', 'Leading figures')),
    maxRows: 2,
    admin: {
      description: words(
        'Uno o due dati accanto agli obiettivi e alle persone, nell’ordine scelto. Se manca: pagato e certificato.',
        'One or two figures beside targets and people, in the order chosen. If none: paid and certified.',
      ),
    },
  } as Field,
  ...answers.flatMap(({ name, label, asks }) => withNumbers(headline(name, label, asks))),
]
