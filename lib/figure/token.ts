import type { Locale } from '@/i18n/locales'
import { formatFigure, formatPoints } from '../format'
import { splitAtBraces } from '../spans'
import { formatComparison } from './comparison'
import { targetDecimals } from './distance'
import { targetOutcome } from './target'
import { type FigureRecord, type TokenForm, tokenForms } from './types'

/** `of` is the other figure of a share or a ratio; the other forms have none. */
export type Token = { code: string; form: TokenForm; of?: string }
export type TokenPart = ({ type: 'figure' } & Token) | { type: 'text'; text: string }

/** All that the wording of a token needs to know of a figure. */
export type Readable = Pick<FigureRecord, 'value' | 'unit' | 'decimals' | 'display' | 'target'>

/**
 * Braces that name no figure: a misspelt form, a blank code, a share of
 * nothing, a token that never closes.
 */
export class MalformedTokenError extends Error {
  constructor(readonly excerpt: string) {
    super(`Not a figure token: ${excerpt}`)
    this.name = 'MalformedTokenError'
  }
}

const codePattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/**
 * Codes are lower-case words, hyphens and points: `axis-1.paid`. They
 * are part of permanent addresses.
 */
export function isFigureCode(value: string): boolean {
  return codePattern.test(value)
}

/** Whether the form measures the figure on another one, which the token then names as well. */
export function needsOther(form: TokenForm): form is 'share' | 'ratio' {
  return form === 'share' || form === 'ratio'
}

/**
 * Splits prose into text and `{{code}}` / `{{code:form}}` / `{{code:share:of-code}}` tokens,
 * in order; no form means `value`. Throws MalformedTokenError, so that a slip of the pen
 * never reaches a reader as braces.
 */
export function parseTokens(text: string): TokenPart[] {
  return splitAtBraces(text)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('{{') && part.endsWith('}}')) return { type: 'figure', ...readToken(part) }
      if (part.includes('{{') || part.includes('}}')) throw new MalformedTokenError(part.slice(0, 80))
      return { type: 'text', text: part }
    })
}

/** The token as prose carries it; the reverse of `parseTokens`. */
export function serialiseToken({ code, form, of }: Token): string {
  const other = needsOther(form) && of ? `:${of}` : ''
  return form === 'value' ? `{{${code}}}` : `{{${code}:${form}${other}}}`
}

/**
 * What the token reads as: the exact value, the shortened one, the target, the value less the
 * target, or the value measured on the value of `other`. Null when the figures lack what the form
 * asks for. Counts carry no unit: the sentence names what it counts.
 */
export function formatToken(
  figure: Readable,
  form: TokenForm,
  locale: Locale,
  other: Readable | null = null,
): string | null {
  const { target, unit, decimals } = figure
  if (form === 'value') return formatFigure(figure, locale, { form: 'full' })
  if (form === 'short') return formatFigure(figure, locale, { form: 'millions' })
  if (needsOther(form)) return other && formatComparison(form, figure, other, locale)
  if (target === null) return null

  const ofTarget = targetDecimals(figure, target)
  if (form === 'target') {
    return formatFigure({ ...figure, value: target.value, decimals: ofTarget }, locale, { form: 'full' })
  }
  const outcome = targetOutcome(figure)
  if (outcome === null) return null
  const shown = Math.max(decimals, ofTarget)
  if (unit === 'percent') return formatPoints(outcome.difference, locale, shown)
  return formatFigure({ ...figure, value: outcome.difference, decimals: shown }, locale, { form: 'full' })
}

function readToken(token: string): Token {
  const [code = '', form = 'value', of, ...rest] = token.slice(2, -2).split(':')
  const known = tokenForms.find((candidate) => candidate === form)
  const isWhole = known && needsOther(known) ? isFigureCode(of ?? '') : of === undefined
  if (!isFigureCode(code) || !known || !isWhole || rest.length > 0) throw new MalformedTokenError(token)
  return of === undefined ? { code, form: known } : { code, form: known, of }
}
