/**
 * The code of what a relationship leads to; null where there is nothing, or
 * nothing that the reader may read.
 */
export const codeOf = (related: unknown): string | null =>
  typeof related === 'object' && related !== null && 'code' in related ? String(related.code) : null
