import type { FigureData, PlainText } from '@/content/types'
import { labelOf, type Owner } from './axis-label'
import { at, type Section } from './sections'

/**
 * Amounts and percentages of Table 2 that the text prints again in another form. Each is its
 * original (a sum of one), so that the printed form is checked against the table.
 */
type Repeat = { owner: Owner; name: Name; section: Section; explanation?: PlainText }
type Name = keyof typeof names

const names = {
  programmed: { it: 'risorse programmate', en: 'programmed resources' },
  committed: { it: 'impegni', en: 'commitments' },
  paid: { it: 'pagamenti ai beneficiari', en: 'payments to beneficiaries' },
  'programmed-rate': {
    it: 'risorse programmate su dotazione',
    en: 'programmed resources as a share of the allocation',
  },
  'committed-rate': { it: 'impegni su risorse programmate', en: 'commitments as a share of programmed resources' },
  'paid-rate': { it: 'pagamenti su impegni', en: 'payments as a share of commitments' },
} satisfies Record<string, PlainText>

const truncated: PlainText = {
  it: 'Il testo tronca l’importo invece di arrotondarlo. L’importo esatto è quello della Tabella 2.',
  en: 'The text truncates the amount instead of rounding it. The exact amount is the one in Table 2.',
}

const over: PlainText = {
  it: 'Il testo scrive «oltre» o «più di» e tronca l’importo. L’importo esatto è quello della Tabella 2.',
  en: 'The text writes “over” and truncates the amount. The exact amount is the one in Table 2.',
}

const about: PlainText = {
  it: 'Il testo scrive «circa» e tronca l’importo al milione; arrotondato sarebbe il milione successivo. L’importo esatto è nella Tabella 2.',
  en: 'The text writes “about” and truncates to the million; rounded, it would be the next one. The exact amount is in Table 2.',
}

/**
 * Where the amount so written is also the rounded one, so that
 * nothing but the word needs explaining.
 */
const worded = (word: PlainText): PlainText => ({
  it: `Il testo scrive «${word.it}». L’importo esatto è quello della Tabella 2.`,
  en: `The text writes “${word.en}”. The exact amount is the one in Table 2.`,
})
const justOver = worded({ it: 'oltre', en: 'over' })
const roughly = worded({ it: 'circa', en: 'about' })

const whole: PlainText = {
  it: 'Il testo dice che è programmata «l’intera dotazione»: vale 100%, e la percentuale della Tabella 2 ci arriva arrotondata all’unità.',
  en: 'The text says that “the whole allocation” is programmed: that is 100%, which the percentage in Table 2 gives when rounded to the unit.',
}

function inMillions(repeat: Repeat, printed: number, precision: 10_000 | 100_000 | 1_000_000): FigureData {
  return repeated(repeat, { unit: 'EUR', stated: { value: Math.round(printed * 1_000_000), precision } })
}

function inPercent(repeat: Repeat, printed: number, precision: 0.1 | 1): FigureData {
  return repeated(repeat, { unit: 'percent', decimals: 2, stated: { value: printed, precision } })
}

function repeated(
  { owner, name, section, explanation }: Repeat,
  printed: Pick<FigureData, 'unit' | 'decimals' | 'stated'>,
) {
  const place = owner === 'programme' ? 'overview' : 'axis'
  const text = names[name]
  return {
    code: `${owner}.${name}.printed-${place}`,
    ...(owner !== 'programme' && { axis: owner }),
    kind: 'finance' as const,
    label: labelOf(owner, {
      it: `${text.it}, come scritto nel paragrafo ${section}`,
      en: `${text.en}, as printed in section ${section}`,
    }),
    ...printed,
    formula: { operation: 'sum' as const, operands: [`${owner}.${name}`] },
    ...at(section),
    ...(explanation && { explanation }),
  }
}

export const printedFinanceFigures: FigureData[] = [
  inPercent({ owner: 'programme', name: 'programmed-rate', section: '2.1', explanation: whole }, 100, 1),
  inMillions({ owner: 'programme', name: 'committed', section: '2.1', explanation: truncated }, 958.67, 10_000),
  inPercent({ owner: 'programme', name: 'committed-rate', section: '2.1' }, 98.7, 0.1),
  inPercent({ owner: 'programme', name: 'paid-rate', section: '2.1' }, 91, 1),
  inMillions({ owner: 'programme', name: 'paid', section: '2.1' }, 872.64, 10_000),
  {
    code: 'programme.certified-eu-share',
    kind: 'finance',
    label: {
      it: 'Programma: spesa certificata sulla dotazione UE',
      en: 'Programme: certified expenditure as a share of the EU allocation',
    },
    unit: 'percent',
    decimals: 0,
    value: 95,
    ...at('2.1'),
    description: {
      it: 'Spesa certificata alla Commissione europea, in rapporto alla parte della dotazione finanziata dall’Unione europea.',
      en: 'Expenditure certified to the European Commission, relative to the part of the allocation financed by the European Union.',
    },
    explanation: {
      it:
        'La base è la sola dotazione UE, che il documento non riporta: la percentuale non si può ricalcolare dalla Tabella 2 e non ' +
        'è confrontabile con la colonna I, che ha come base i pagamenti.',
      en:
        'The base is the EU allocation alone, which the document does not print: the percentage cannot be recomputed from ' +
        'Table 2, nor compared with its column I, whose base is payments.',
    },
  },
  inMillions({ owner: 'axis-1', name: 'programmed', section: '3.1', explanation: over }, 290.8, 100_000),
  inMillions({ owner: 'axis-1', name: 'committed', section: '3.1', explanation: justOver }, 290.3, 100_000),
  inMillions({ owner: 'axis-1', name: 'paid', section: '3.1', explanation: about }, 254, 1_000_000),
  inMillions({ owner: 'axis-2', name: 'programmed', section: '3.2' }, 326.4, 100_000),
  inMillions({ owner: 'axis-2', name: 'committed', section: '3.2', explanation: justOver }, 323.6, 100_000),
  inMillions({ owner: 'axis-2', name: 'paid', section: '3.2', explanation: justOver }, 297, 1_000_000),
  inMillions({ owner: 'axis-3', name: 'programmed', section: '3.3', explanation: roughly }, 300.9, 100_000),
  inMillions({ owner: 'axis-3', name: 'committed', section: '3.3' }, 294, 1_000_000),
  inMillions({ owner: 'axis-3', name: 'paid', section: '3.3' }, 281, 1_000_000),
  inMillions({ owner: 'axis-4', name: 'programmed', section: '3.4' }, 19, 1_000_000),
  inMillions({ owner: 'axis-4', name: 'paid', section: '3.4', explanation: over }, 13.7, 100_000),
  inMillions({ owner: 'axis-5', name: 'programmed', section: '3.5', explanation: over }, 33.7, 100_000),
  inMillions({ owner: 'axis-5', name: 'committed', section: '3.5' }, 31.5, 100_000),
  inMillions({ owner: 'axis-5', name: 'paid', section: '3.5', explanation: truncated }, 25.7, 100_000),
]
