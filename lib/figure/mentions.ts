import type { RichContent } from '../text'

/** A token met in a text. `of` is the second figure of the forms that compare two. */
export type MentionedToken = { code: string; form: string; of?: string | null }

/** A paragraph, heading or list item: its words in order, tokens among them. */
export type Passage = (string | MentionedToken)[]

type Node = { type?: string; text?: string; children?: unknown[]; fields?: Record<string, unknown> }

/** The passages of an editor's text that name a figure, in reading order. */
export function passagesWithTokens(content: RichContent): Passage[] {
  return passagesOf(content).filter((passage) => passage.some(isToken))
}

/**
 * The paragraphs, headings and list items of an editor's text that are not empty, in
 * reading order. Kinds of nodes that are not known here are walked all the same: a
 * token is found wherever it stands.
 */
export function passagesOf(content: RichContent): Passage[] {
  const passages: Passage[] = []
  let current: Passage = []

  function close() {
    if (current.length > 0) passages.push(current)
    current = []
  }

  function walk(node: Node) {
    const token = tokenOf(node)
    if (token) current.push(token)
    else if (typeof node.text === 'string') current.push(node.text)
    else if (node.type === 'linebreak' || node.type === 'tab') current.push(' ')
    const isBlock = node.children && !inline.has(node.type ?? '')
    if (isBlock) close()
    for (const child of node.children ?? []) walk(child as Node)
    if (isBlock) close()
  }

  walk(content.root as Node)
  return passages
}

/** Every figure a passage names, each once. */
export function codesIn(passage: Passage): string[] {
  return [...new Set(passage.filter(isToken).flatMap(({ code, of }) => (of ? [code, of] : [code])))]
}

/**
 * A few words on either side of the first mention of `code`, tokens worded by `say`; cut between
 * words, and marked with an ellipsis where something was left out. `reach` is how many
 * characters to keep on each side.
 */
export function excerpt(passage: Passage, code: string, say: (token: MentionedToken) => string, reach = 70): string {
  const position = passage.findIndex((part) => isToken(part) && (part.code === code || part.of === code))
  const words = (parts: Passage) => parts.map((part) => (isToken(part) ? say(part) : part)).join('')
  const before = words(passage.slice(0, position)).trimStart()
  const after = words(passage.slice(position + 1)).trimEnd()
  return `${lastWords(before, reach)}${words(passage.slice(position, position + 1))}${firstWords(after, reach)}`
}

/** Nodes that stand inside a line; all others with children begin a passage of their own. */
const inline = new Set(['link', 'autolink'])

export const isToken = (part: string | MentionedToken): part is MentionedToken => typeof part !== 'string'

/** The token that a node of an editor's text is; null when it is none. */
export function tokenOf({ type, fields }: Node): MentionedToken | null {
  if (type !== 'inlineBlock' || fields?.blockType !== 'figure' || typeof fields.code !== 'string') return null
  return {
    code: fields.code,
    form: typeof fields.form === 'string' ? fields.form : 'value',
    of: typeof fields.of === 'string' && fields.of !== '' ? fields.of : null,
  }
}

function lastWords(text: string, reach: number): string {
  if (text.length <= reach) return text
  return `…\u00a0${text.slice(-reach).replace(/^\S*\s+/, '')}`
}

function firstWords(text: string, reach: number): string {
  if (text.length <= reach) return text
  return `${text.slice(0, reach).replace(/(?<!\s)\s+\S*$/, '')}\u00a0…`
}
