import type { Figure, FigureRecord } from './types'

/**
 * A figure for the tests, complete but for what a test is about.
 * Never imported by the portal itself.
 */
export function sampleRecord(fields: Partial<FigureRecord> & { code: string }): FigureRecord {
  return {
    olderEdition: null,
    axis: null,
    initiative: null,
    kind: 'finance',
    amountKind: null,
    label: { value: fields.code, lang: 'it' },
    shortLabel: null,
    value: null,
    unit: 'EUR',
    decimals: fields.unit && fields.unit !== 'EUR' ? 0 : 2,
    display: 'full',
    asOf: '2022-12-31',
    target: null,
    declared: null,
    formula: null,
    stated: null,
    source: { document: 'Sintesi pubblica 2022', section: 'Tabella 2', page: 6 },
    explanation: null,
    explainedValue: null,
    signed: null,
    description: null,
    comparability: null,
    updatedAt: '2023-05-29T10:00:00.000Z',
    ...fields,
  }
}

/** The same, already computed. */
export function sampleFigure(fields: Partial<Figure> & { code: string }): Figure {
  return { verdict: 'unchecked', ...sampleRecord(fields), ...fields }
}
