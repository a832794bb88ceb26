import type { MentionedToken } from '../figure/mentions'
import { MalformedTokenError, parseTokens } from '../figure/token'
import { splitAtBraces } from '../spans'
import { linkFinder } from '../translation/written-links'

/** What a figure in a sentence reads as; null when it cannot be read. */
export type SayToken = (token: MentionedToken) => string | null

/**
 * The written form of a text with its figures as they read. Braces that
 * name no figure stay as they are.
 */
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
  withoutAddresses(markup.replace(/^ *(?:#{2,4} |- |\d+\. )/gm, ''))
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\n/g, ' ')
    .replace(/\\(.)/g, '$1')

/** The figures a written text names, as they stand in it, in a fixed order. */
export const figuresNamed = (markup: string): string[] => splitAtBraces(markup).filter(isInside).sort()

/** The numbers typed in a text, in their order. */
export const numbersTyped = (markup: string): string[] =>
  splitAtBraces(markup)
    .filter((_, index) => !isInside(_, index))
    .join('')
    .match(/\d+/g) ?? []

const isInside = (_: string, index: number) => index % 2 === 1

/** The words of links stay, their addresses go. */
function withoutAddresses(markup: string): string {
  const linkAt = linkFinder(markup)
  const kept: string[] = []
  let [at, from] = [0, 0]
  while (at < markup.length) {
    const link = markup[at] === '[' ? linkAt(at) : null
    if (link) {
      kept.push(markup.slice(from, at), link.words)
      from = link.end
      at = link.end
    } else at += markup[at] === '\\' ? 2 : 1
  }
  return kept.join('') + markup.slice(from)
}
