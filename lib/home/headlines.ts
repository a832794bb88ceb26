/**
 * The texts of an edition that head its home page, in the page's order. Each
 * is one line with figures in it.
 */
export const headlineFields = [
  'verdict',
  'promisedHeadline',
  'doneHeadline',
  'peopleHeadline',
  'changedHeadline',
  'missingHeadline',
  'moneyHeadline',
] as const
export type HeadlineField = (typeof headlineFields)[number]

/** The section of the home page that each heads. */
export const headlineAnchors: Record<HeadlineField, string> = {
  verdict: 'verdict',
  promisedHeadline: 'promised',
  doneHeadline: 'done',
  peopleHeadline: 'people',
  changedHeadline: 'changed',
  missingHeadline: 'missing',
  moneyHeadline: 'money',
}
