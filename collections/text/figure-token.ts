import type { Block, TextFieldSingleValidation } from 'payload'
import { needsOther } from '@/lib/figure/token'
import { type TokenForm, tokenForms } from '@/lib/figure/types'
import { say, words } from '../words/words'

const formLabels: Record<TokenForm, { it: string; en: string }> = {
  value: words('Valore esatto', 'Exact value'),
  short: words('Valore breve (958,68 mln €)', 'Short value (€958.68 million)'),
  target: words('Target', 'Target'),
  difference: words('Differenza dal target', 'Difference from target'),
  share: words('Quota di un altro dato (24,3%)', 'Share of another figure (24.3%)'),
  ratio: words('Quante volte un altro dato (2,3 volte)', 'How many times another figure (2.3 times)'),
}

/**
 * Whether the figures can be read where they stand is for the text to say, which knows the place.
 */
const isChosen: TextFieldSingleValidation = (code, { req }) => (code ? true : say(req, 'Tokens.nameFigureByItsCode'))

const isChosenIfCompared: TextFieldSingleValidation = (of, { req, siblingData }) =>
  of || !needsOther((siblingData as { form: TokenForm }).form) ? true : say(req, 'Tokens.chooseFigureToCompareWith')

const picker = { Field: '/components/admin/figure/FigurePicker#FigurePicker' }

/**
 * A figure inside a sentence: stored by code, written out in the reader's
 * language from the figure's own record.
 */
export const figureToken: Block = {
  slug: 'figure',
  interfaceName: 'FigureToken',
  admin: { components: { Block: '/components/admin/token/TokenChip#TokenChip' } },
  labels: { singular: words('Dato', 'Figure'), plural: words('Dati', 'Figures') },
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      label: words('Dato', 'Figure'),
      admin: {
        components: picker,
        description: words(
          "Cerca per nome, in italiano o in inglese, o per codice tra i dati dell'edizione di questo testo.",
          "Search by name, in Italian or in English, or by code among the figures of this text's edition.",
        ),
      },
      validate: isChosen,
    },
    {
      name: 'form',
      type: 'select',
      required: true,
      defaultValue: 'value',
      label: words('Come si legge', 'How it reads'),
      options: tokenForms.map((value) => ({ value, label: formLabels[value] })),
      admin: { isClearable: false },
    },
    {
      name: 'of',
      type: 'text',
      label: words('Rispetto al dato', 'Compared with the figure'),
      admin: {
        components: picker,
        description: words(
          'Il totale di cui il primo dato è una parte, o il termine di confronto. Con la stessa unità di misura.',
          'The whole of which the first figure is a part, or what it is compared with. In the same unit.',
        ),
      },
      validate: isChosenIfCompared,
    },
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/components/admin/token/TokenPreview#TokenPreview' } },
    },
  ],
}
