import type { MentionedToken } from '../figure/mentions'
import { MalformedTokenError, parseTokens } from '../figure/token'

/** What a figure in a sentence reads as; null when it cannot be read. */
export type SayToken = (token: MentionedToken) => string | null

/** The written form of a text with its figures as they read. Braces that name no figure stay as they are. */
export function withFigures(markup: string, say: SayToken): string {
  try {
    return parseTokens(markup)
      .map((part) => (part.type === 'text' ? part.text : (say(part) ?? `[${part.code}]`)))
      .join('')
  } catch (error) {
    if (error instanceof MalformedTokenError) return markup
    throw error
  }
}

/** The same as it is read on a page: without the signs of headings, lists, emphasis and links. */
export const withoutMarks = (markup: string): string =>
  markup
    .replace(/^ *(?:#{2,4} |- |\d+\. )/gm, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\n/g, ' ')
    .replace(/\\(.)/g, '$1')

/** The figures a written text names, as they stand in it, in a fixed order. */
export const figuresNamed = (markup: string): string[] => (markup.match(/\{\{.*?\}\}/g) ?? []).sort()

/** The numbers typed in a text, in their order. */
export const numbersTyped = (markup: string): string[] => markup.replace(/\{\{.*?\}\}/g, '').match(/\d+/g) ?? []
