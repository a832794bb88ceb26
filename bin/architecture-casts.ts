import type { Source } from './source'

/**
 * At most so many casts past the compiler are in the product: a change
 * may lower it, and none raises it.
 */
export const mostCasts = 39

/** Where the application is; tests and commands may cast what they make up. */
const isProduct = /^(?:app|collections|components|database|i18n|lib|queries|server)\//

/**
 * The casts past the compiler, `as never` and by way of `unknown`, by
 * path; nothing for files without any.
 */
export const castsIn = (sources: Source[]): { path: string; count: number }[] =>
  sources
    .filter(({ path }) => isProduct.test(path) && !/\.test\.tsx?$/.test(path))
    .map(({ path, text }) => ({ path, count: text.match(/\bas (?:unknown as|never)\b/g)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
