/** What the gate looks at, in the order of its list. */
export const gateRules = [
  'contradictions',
  'figures',
  'tokens',
  'typedNumbers',
  'answers',
  'translations',
  'descriptions',
  'links',
  'comparability',
  'site',
] as const
export type GateRule = (typeof gateRules)[number]
