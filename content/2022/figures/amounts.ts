import { initiatives } from '@/content/2022/initiatives/all'
import type { FigureData, PlainText } from '@/content/types'
import type { AmountKind } from '@/lib/figure/types'
import { at, type Section } from './sections'

type Measure = {
  /** The end of the code, where it is not the name. */
  suffix?: string
  kind: AmountKind
  label: PlainText
  description: PlainText
}

/**
 * The words the document uses for an amount. It does not define them, so they are kept
 * apart even where they coincide.
 */
const measures = {
  activated: {
    kind: 'madeAvailable',
    label: { it: 'risorse attivate', en: 'funding made available' },
    description: {
      it: 'Risorse che il documento dice attivate per l’iniziativa.',
      en: 'Funding that the document says was made available to the initiative.',
    },
  },
  granted: {
    kind: 'granted',
    label: { it: 'risorse concesse', en: 'funding granted' },
    description: { it: 'Risorse concesse ai beneficiari.', en: 'Funding granted to beneficiaries.' },
  },
  call: {
    kind: 'callBudget',
    label: { it: 'dotazione dell’avviso 2022', en: 'budget of the 2022 call' },
    description: {
      it: 'Risorse messe a disposizione dall’avviso approvato nel 2022.',
      en: 'Funding offered by the call for applications approved in 2022.',
    },
  },
  additional: {
    kind: 'added',
    label: { it: 'risorse aggiunte nel 2022', en: 'funding added in 2022' },
    description: {
      it: 'Risorse che un provvedimento del 2022 aggiunge a quelle già destinate all’iniziativa.',
      en: 'Funding that a 2022 act adds to what was already set aside for the initiative.',
    },
  },
  total: {
    kind: 'totalInvestment',
    label: { it: 'investimento complessivo', en: 'total investment' },
    description: {
      it: 'Tutte le risorse destinate all’iniziativa, comprese quelle aggiunte nel 2022.',
      en: 'All the funding set aside for the initiative, including what was added in 2022.',
    },
  },
  budget: {
    suffix: 'total',
    kind: 'callBudget',
    label: { it: 'dotazione complessiva', en: 'total budget' },
    description: {
      it: 'Dotazione della misura, compreso il rifinanziamento del 2022.',
      en: 'Budget of the measure, including the funding added in 2022.',
    },
  },
  amount: {
    kind: 'unspecified',
    label: { it: 'importo di tipo non precisato', en: 'amount of an unstated kind' },
    description: {
      it: 'Importo che il documento scrive accanto al nome dell’iniziativa, senza dire se sia programmato, concesso o speso.',
      en: 'Amount the document prints beside the name of the initiative, without saying whether it is programmed, granted or spent.',
    },
  },
} satisfies Record<string, Measure>

type MeasureName = keyof typeof measures

/** Printed in millions: as many decimals as the document gives are known, and no more. */
function millions(printed: number): { value: number; precision: number } {
  const decimals = String(printed).split('.')[1]?.length ?? 0
  return { value: Math.round(printed * 1_000_000), precision: 10 ** (6 - decimals) }
}

function thousands(printed: number): { value: number; precision: number } {
  return { value: printed * 1_000, precision: 1_000 }
}

type Printed = ReturnType<typeof millions>

function amount(
  initiative: string,
  name: MeasureName,
  section: Section,
  printed: Printed,
  explanation?: PlainText,
): FigureData {
  const { axis, title, gloss } = initiatives.find(({ code }) => code === initiative) ?? missing(initiative)
  const { suffix = name, kind, label, description }: Measure = measures[name]
  return {
    code: `${initiative}.${suffix}`,
    axis,
    initiative,
    kind: 'amount',
    amountKind: kind,
    label: { it: `${title.it}: ${label.it}`, en: `${title.en}${gloss ? ` (${gloss})` : ''}: ${label.en}` },
    unit: 'EUR',
    decimals: 0,
    value: printed.value,
    stated: printed,
    ...at(section),
    description,
    ...(explanation && { explanation }),
  }
}

/**
 * The same amount, printed in section 2.1 as well. It is the axis's and not the initiative's, whose
 * page would otherwise list one amount twice.
 */
function repeatedInOverview({ code, axis, amountKind, label, stated }: FigureData): FigureData {
  return {
    code: `${code}.printed-overview`,
    ...(axis && { axis }),
    kind: 'amount',
    ...(amountKind && { amountKind }),
    label: {
      it: `${label.it}, come scritto nel paragrafo 2.1`,
      en: `${label.en}, as printed in section 2.1`,
    },
    unit: 'EUR',
    decimals: 0,
    formula: { operation: 'sum', operands: [code] },
    ...(stated && { stated }),
    ...at('2.1'),
  }
}

function missing(initiative: string): never {
  throw new Error(`No initiative has the code ${initiative}`)
}

const roundedToTheMillion: PlainText = {
  it: 'Il paragrafo 3.1 arrotonda al milione. Il paragrafo 2.1 scrive l’importo concesso con un decimale, perciò di poco più alto.',
  en: 'Section 3.1 rounds to the million. Section 2.1 prints the amount granted with one decimal, hence slightly higher.',
}

const alsoConcluded: PlainText = {
  it: 'Il paragrafo 3.2 elenca l’iniziativa tra quelle in corso nel 2022; il paragrafo 2.1 dice che gli interventi si sono conclusi nell’anno.',
  en: 'Section 3.2 lists the initiative among those under way in 2022; section 2.1 says its actions ended during the year.',
}

/**
 * In the document's order, from the place that names the initiative in full
 * where an amount is printed twice.
 */
const amounts: FigureData[] = [
  amount('formazione-continua-vi', 'call', '2.1', millions(9)),
  amount('formazione-continua-vi', 'granted', '2.1', millions(36.1)),
  amount('formazione-continua-vi', 'activated', '3.1', millions(36), roundedToTheMillion),
  amount('smart-working', 'granted', '2.1', millions(7.6)),
  amount('smart-working', 'activated', '3.1', millions(7.6)),
  amount('promozione-occupazione-femminile', 'activated', '3.1', thousands(330)),
  amount('azioni-di-rete-ii', 'activated', '3.1', thousands(980)),
  amount('azioni-di-rete-i', 'activated', '3.1', millions(1.4)),

  amount('nidi-gratis', 'activated', '3.2', millions(7)),
  amount('sostegno-studenti-disabili', 'activated', '3.2', millions(3.5)),
  amount('accompagnamento-sociale-giustizia', 'additional', '3.2', millions(3.7)),
  amount('accompagnamento-sociale-giustizia', 'total', '3.2', millions(4.7)),
  amount('giovani-adolescenti-disagio', 'additional', '3.2', millions(1.2)),
  amount('giovani-adolescenti-disagio', 'total', '3.2', millions(7)),
  amount('reddito-autonomia', 'activated', '3.2', millions(7.5), alsoConcluded),
  amount('inclusione-attiva', 'total', '3.2', millions(10)),
  amount('giovani-adulti-marginalita', 'additional', '3.2', millions(1.8)),
  amount('giovani-adulti-marginalita', 'total', '3.2', millions(8.8), {
    it: 'I due paragrafi chiamano l’iniziativa in modo diverso: «giovani adulti» nel 2.1, «giovani e adulti» nel 3.2.',
    en: 'The two sections name the initiative differently: “giovani adulti” (young adults) in 2.1, “giovani e adulti” (young people and adults) in 3.2.',
  }),

  amount('iefp-terzi-anni-2021-2022', 'activated', '3.3', millions(49.4)),
  amount('lombardia-plus', 'additional', '3.3', millions(2.1)),
  amount('lombardia-plus', 'budget', '3.3', millions(5)),

  amount('coaching-centri-impiego', 'amount', '3.4', millions(2)),
  amount('aree-interne', 'amount', '3.4', millions(2.2)),
  amount('servizi-sociali-comuni', 'amount', '3.4', millions(1.4)),
  amount('lombardia-europa-2020-seav', 'amount', '3.4', millions(2)),
  amount('biblioteche-e-archivi', 'amount', '3.4', millions(1.4)),
]

/** What sections 3.2 to 3.4 print again of section 2.1, in the same words for the same money. */
const repeated = [
  'nidi-gratis.activated',
  'accompagnamento-sociale-giustizia.additional',
  'giovani-adolescenti-disagio.additional',
  'giovani-adulti-marginalita.additional',
  'iefp-terzi-anni-2021-2022.activated',
  'lombardia-plus.additional',
  'lombardia-plus.total',
  'coaching-centri-impiego.amount',
  'aree-interne.amount',
  'servizi-sociali-comuni.amount',
  'lombardia-europa-2020-seav.amount',
  'biblioteche-e-archivi.amount',
]

export const amountFigures: FigureData[] = [
  ...amounts,
  ...amounts.filter(({ code }) => repeated.includes(code)).map(repeatedInOverview),
]
