import type { EditionView } from '../views'
import type { Figure } from './types'

/**
 * Stands in a draft where its pages or texts name a figure that nobody has written
 * yet: a value that is not available.
 */
export const unwrittenFigure =
  ({ key, dataDate, updatedAt }: Pick<EditionView, 'dataDate' | 'key' | 'updatedAt'>) =>
  (code: string): Figure => ({
    code,
    olderEdition: key,
    axis: null,
    initiative: null,
    kind: 'context',
    amountKind: null,
    label: { value: code, lang: 'it' },
    shortLabel: null,
    value: null,
    unit: 'EUR',
    decimals: 2,
    display: 'full',
    asOf: dataDate,
    target: null,
    declared: null,
    formula: null,
    stated: null,
    source: { document: '', section: '', page: null },
    explanation: null,
    explainedValue: null,
    signed: null,
    description: null,
    comparability: null,
    updatedAt,
    verdict: 'unchecked',
  })
