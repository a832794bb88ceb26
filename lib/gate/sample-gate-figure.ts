import type { GateFigure } from './gate-figure'

/** A figure with which nothing is wrong. */
export const gateFigure = (changes: Partial<GateFigure> = {}): GateFigure => ({
  id: '1',
  code: 'axis-1.paid',
  value: 254_774_002.77,
  unit: 'EUR',
  decimals: 2,
  display: 'full',
  kind: 'finance',
  label: { it: 'Pagamenti', en: 'Payments' },
  target: null,
  formula: null,
  stated: null,
  description: { it: null, en: null },
  explanation: { it: null, en: null },
  explainedValue: null,
  signedBy: null,
  signedOn: null,
  comparability: null,
  ...changes,
})
