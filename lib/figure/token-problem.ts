import { type Comparable, type ComparisonProblem, comparisonProblem } from './comparison'
import { isBorrowed } from './target'
import { needsOther, type Readable } from './token'
import { type TokenForm, tokenForms } from './types'

/** A token as it may be stored: nothing in it is certain yet. */
export type StoredToken = { code: string; form: string; of?: string | null }

export type TokenProblem = 'unknown' | 'unknownOther' | 'unknownForm' | 'noTarget' | 'noOther' | ComparisonProblem

/**
 * Why a reader would meet no number where the token stands, or null. A figure without a value yet
 * is no problem of the token: it reads "not available". A share or a ratio of such a figure is one,
 * since nobody could say of what.
 */
export function tokenProblem(
  { code, form, of }: StoredToken,
  find: (code: string) => (Readable & Comparable) | undefined,
): TokenProblem | null {
  const figure = find(code)
  if (!figure) return 'unknown'
  if (!isTokenForm(form)) return 'unknownForm'
  if (form === 'target' && figure.target === null) return 'noTarget'
  // From the target of another indicator nothing is missing and nothing is too much.
  if (form === 'difference' && (figure.target === null || isBorrowed(figure.target))) return 'noTarget'
  if (!needsOther(form)) return null
  if (!of) return 'noOther'
  const other = find(of)
  return other ? comparisonProblem(form, figure, other) : 'unknownOther'
}

const isTokenForm = (form: string): form is TokenForm => tokenForms.some((known) => known === form)
