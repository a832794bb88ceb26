import type { Field, NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { inexactness } from '@/lib/figure/exact'
import { kindRules } from '@/lib/figure/kinds'
import { type FigureKind, type Unit, units } from '@/lib/figure/types'
import { numberField } from '../number/number-field'
import { inOwnLanguage, say, words } from '../words/words'

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

/** Money is exact to the cent, things are counted whole. */
const isExact: NumberFieldSingleValidation = (value, { data, req }) => {
  if (value === null || value === undefined) return true
  const { unit } = data as { unit?: Unit }
  const why = Number.isFinite(value) ? unit && inexactness(value, unit) : 'notANumber'
  if (why === 'notANumber') return say(req, 'Figures.writeNumber')
  if (why === 'tooLarge') return say(req, 'Figures.numberIsTooLarge')
  if (why === 'cents') return say(req, 'Figures.amountInEuroHasAt')
  if (why === 'whole') return say(req, 'Figures.theseAreCountedWriteNumber')
  return true
}

const unitFitsKind: TextFieldSingleValidation = (value, { data, req }) => {
  const kind = (data as { kind?: FigureKind }).kind
  if (!value) return say(req, 'Figures.chooseUnit')
  if (!kind || kindRules[kind].units.includes(value as Unit)) return true
  const allowed = kindRules[kind].units.map((unit) => inOwnLanguage(req, unitLabels[unit])).join(', ')
  return say(req, 'Figures.forThisKindOfFigure', { allowed })
}

export const valueFields: Field[] = [
  {
    type: 'row',
    fields: [
      numberField('value', {
        label: words('Valore', 'Value'),
        validate: isExact,
        isOfFigure: true,
        admin: {
          components: { Cell: '/components/admin/figure/FigureValueCell#FigureValueCell' },
          width: '40%',
          description: words(
            'Vuoto vuol dire «non disponibile», non zero. Se il dato ha una formula lo calcola il sistema.',
            'Empty means "not available", not zero. The system computes it when the figure has a formula.',
          ),
        },
      }),
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
      numberField('decimals', {
        required: true,
        defaultValue: 0,
        min: 0,
        max: 4,
        label: words('Decimali', 'Decimals'),
        admin: { width: '15%' },
      }),
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
