import { parseAst } from 'vitest/node'

/**
 * An expression as it stands in a source; `expression` is null where it is made of
 * something that only running tells.
 */
export type WrittenExpression = { line: number; text: string; expression: RegExp | null }

type Node = { type: string; start: number; end: number; [name: string]: unknown }

/**
 * Every regular expression of a source: those written between strokes, and those made with
 * `RegExp` of a text that stands there.
 */
export function writtenExpressions(path: string, source: string): WrittenExpression[] {
  const found: WrittenExpression[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each)
    if (!isNode(node)) return
    const made = expressionOf(node)
    if (made !== undefined) {
      const line = source.slice(0, node.start).split('\n').length
      found.push({ line, text: source.slice(node.start, node.end), expression: made })
    }
    for (const child of Object.values(node)) walk(child)
  }
  walk(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }))
  return found
}

const isNode = (node: unknown): node is Node =>
  typeof node === 'object' && node !== null && !Array.isArray(node) && 'type' in node

/** Undefined for what is no expression. */
function expressionOf(node: Node): RegExp | null | undefined {
  if (node.type === 'Literal' && isRegex(node.regex)) return new RegExp(node.regex.pattern, node.regex.flags)
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return undefined
  if ((node.callee as { name?: string }).name !== 'RegExp') return undefined
  const [pattern, flags] = (node.arguments as Node[]).map(textOf)
  return pattern === null || pattern === undefined ? null : new RegExp(pattern, flags ?? '')
}

const isRegex = (regex: unknown): regex is { pattern: string; flags: string } =>
  typeof regex === 'object' && regex !== null && 'pattern' in regex

/**
 * What a string says. A template says it too, with a letter for each piece that is put in: what
 * that may be is judged elsewhere.
 */
function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return null
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('x')
}
