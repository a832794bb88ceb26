import { needsOther, serialiseToken } from '../figure/token'
import { type TokenForm, tokenForms } from '../figure/types'
import type { RichContent } from '../text'

/** A figure as a text names it. */
export type NamedFigure = { code: string; form: string; of?: string | null }

/** What stands inside a line. `format` is 0, or the sum of 1 for bold and 2 for italic. */
export type Inline =
  | { kind: 'text'; text: string; format: number }
  | { kind: 'figure'; figure: NamedFigure }
  | { kind: 'break' }
  | { kind: 'link'; url: string; newTab: boolean; children: Inline[] }

export const blockTags = ['p', 'h2', 'h3', 'h4', 'ul', 'ol'] as const
export type BlockTag = (typeof blockTags)[number]

/**
 * A paragraph, a heading or one item of a list; `depth` counts from 0 for items of nested lists.
 */
export type Block = { tag: BlockTag; depth: number; inlines: Inline[] }

export const bold = 1
export const italic = 2

type Node = {
  type?: string
  tag?: string
  listType?: string
  format?: unknown
  text?: string
  children?: Node[]
  fields?: Record<string, unknown>
}

/**
 * `isWhole` is false where the text holds something that blocks cannot, so that
 * it would be lost on the way back.
 */
export type Blocks = { blocks: Block[]; isWhole: boolean }

/** The blocks of what the editor stores, in reading order; empty ones are left out. */
export function toBlocks(content: RichContent): Blocks {
  const blocks: Block[] = []
  let isWhole = true
  const inlinesOf = (nodes: Node[]) => {
    const inlines = nodes.flatMap(toInline)
    if (nodes.some((node) => !isKnown(node))) isWhole = false
    return joined(inlines)
  }
  const add = (tag: BlockTag, depth: number, nodes: Node[]) => {
    const inlines = inlinesOf(nodes)
    if (inlines.length > 0) blocks.push({ tag, depth, inlines })
  }
  const walkList = (list: Node, depth: number) => {
    for (const item of list.children ?? []) {
      const nested = (item.children ?? []).filter(({ type }) => type === 'list')
      add(
        list.listType === 'number' ? 'ol' : 'ul',
        depth,
        (item.children ?? []).filter(({ type }) => type !== 'list'),
      )
      for (const inner of nested) walkList(inner, depth + 1)
    }
  }
  for (const node of content.root.children as Node[]) {
    const heading = blockTags.find((tag) => tag === node.tag && node.type === 'heading')
    if (node.type === 'list') walkList(node, 0)
    else if (node.type === 'paragraph' || heading) add(heading ?? 'p', 0, node.children ?? [])
    else {
      isWhole = false
      add('p', 0, node.children ?? [])
    }
  }
  return { blocks, isWhole }
}

const isKnown = ({ type, format, fields, children }: Node): boolean => {
  if (type === 'text') return Number(format ?? 0) <= bold + italic
  if (type === 'link' || type === 'autolink')
    return (fields?.linkType ?? 'custom') === 'custom' && (children ?? []).every(isKnown)
  if (type === 'inlineBlock') return fields?.blockType === 'figure'
  return type === 'linebreak' || type === 'tab'
}

function toInline({ type, text, format, fields = {}, children = [] }: Node): Inline[] {
  if (type === 'inlineBlock' && fields.blockType === 'figure') return [{ kind: 'figure', figure: figureOf(fields) }]
  if (type === 'linebreak') return [{ kind: 'break' }]
  if (type === 'link' || type === 'autolink') {
    const inner = joined(children.flatMap(toInline))
    return [{ kind: 'link', url: String(fields.url ?? ''), newTab: fields.newTab === true, children: inner }]
  }
  if (typeof text === 'string') return text ? [{ kind: 'text', text, format: Number(format ?? 0) & 3 }] : []
  return children.flatMap(toInline)
}

const figureOf = ({ code, form, of }: Record<string, unknown>): NamedFigure => ({
  code: String(code ?? ''),
  form: typeof form === 'string' ? form : 'value',
  ...(typeof of === 'string' && of ? { of } : {}),
})

/** Neighbouring pieces of text that look the same are one. */
export function joined(inlines: Inline[]): Inline[] {
  const done: Inline[] = []
  for (const inline of inlines) {
    const last = done.at(-1)
    if (last?.kind === 'text' && inline.kind === 'text' && last.format === inline.format)
      done[done.length - 1] = { ...last, text: last.text + inline.text }
    else done.push(inline)
  }
  return done
}

/** `{{code:form}}`: what the figure is, whatever it is worth. */
export function figureKey({ code, form, of }: NamedFigure): string {
  const known = tokenForms.find((candidate): candidate is TokenForm => candidate === form)
  if (!known) return `{{${code}:${form}}}`
  return serialiseToken({ code, form: known, ...(needsOther(known) && of ? { of } : {}) })
}

/** All figures named, in reading order, each as often as it stands. */
export const figuresIn = (inlines: Inline[]): NamedFigure[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'figure') return [inline.figure]
    return inline.kind === 'link' ? figuresIn(inline.children) : []
  })
