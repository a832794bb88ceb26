import type { Locale } from '@/i18n/locales'
import { formatFigure, formatPoints } from '../format'
import { decimalsOf } from '../round'
import { targetOutcome } from './target'
import { type Figure, type TokenForm, tokenForms } from './types'

export type Token = { code: string; form: TokenForm }
export type TokenPart = ({ type: 'figure' } & Token) | { type: 'text'; text: string }

/** Braces that name no figure: a misspelt form, a blank code, a token that never closes. */
export class MalformedTokenError extends Error {
  constructor(readonly excerpt: string) {
    super(`Not a figure token: ${excerpt}`)
    this.name = 'MalformedTokenError'
  }
}

const codePattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/** Codes are lower-case words, hyphens and points: `axis-1.paid`. They are part of permanent addresses. */
export function isFigureCode(value: string): boolean {
  return codePattern.test(value)
}

/**
 * Splits prose into text and `{{code}}` / `{{code:form}}` tokens, in order; no form means `value`.
 * Throws MalformedTokenError, so that a slip of the pen never reaches a reader as braces.
 */
export function parseTokens(text: string): TokenPart[] {
  return text
    .split(/(\{\{.*?\}\})/s)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('{{') && part.endsWith('}}')) return { type: 'figure', ...readToken(part) }
      if (part.includes('{{') || part.includes('}}')) throw new MalformedTokenError(part.slice(0, 80))
      return { type: 'text', text: part }
    })
}

/** The token as prose carries it; the reverse of `parseTokens`. */
export function serialiseToken({ code, form }: Token): string {
  return form === 'value' ? `{{${code}}}` : `{{${code}:${form}}}`
}

/**
 * What the token reads as: the exact value, the shortened one, the target, or the value less the target.
 * Null when the figure lacks what the form asks for. Counts carry no unit: the sentence names what it counts.
 */
export function formatToken(figure: Figure, form: TokenForm, locale: Locale): string | null {
  const { target, unit, decimals } = figure
  if (form === 'value') return formatFigure(figure, locale, { form: 'full' })
  if (form === 'short') return formatFigure(figure, locale, { form: 'millions' })
  if (target === null) return null

  // A target is typed, not computed: its own digits are its precision, so 30 is "30%" beside a 59.2%.
  const targetDecimals = unit === 'EUR' ? decimals : decimalsOf(target.value)
  if (form === 'target') {
    return formatFigure({ ...figure, value: target.value, decimals: targetDecimals }, locale, { form: 'full' })
  }
  const outcome = targetOutcome(figure)
  if (outcome === null) return null
  const shown = Math.max(decimals, targetDecimals)
  if (unit === 'percent') return formatPoints(outcome.difference, locale, shown)
  return formatFigure({ ...figure, value: outcome.difference, decimals: shown }, locale, { form: 'full' })
}

function readToken(token: string): Token {
  const [code = '', form = 'value', ...rest] = token.slice(2, -2).split(':')
  const known = tokenForms.find((candidate) => candidate === form)
  if (!isFigureCode(code) || !known || rest.length > 0) throw new MalformedTokenError(token)
  return { code, form: known }
}
