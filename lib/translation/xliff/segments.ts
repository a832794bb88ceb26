import type { RichContent } from '../../text'
import { type Inline, toBlocks } from '../blocks'
import type { TextKind } from '../texts'
import { toLexical } from '../to-lexical'
import { codesOf } from './codes'

/**
 * A text cut where a translator works: the whole of a line, each text of a list,
 * each paragraph, heading or item.
 */
export type Segments = Inline[][]

const text = (value: string): Inline[] => [{ kind: 'text', text: value, format: 0 }]

/**
 * The segments of what a field holds; null where they would lose something, so
 * that only the editor can change it.
 */
export function toSegments(kind: TextKind, value: unknown): Segments | null {
  if (kind === 'plain') return typeof value === 'string' && value ? [text(value)] : []
  if (kind === 'list') return Array.isArray(value) ? value.map((item) => text(String(item))) : []
  if (!isRich(value)) return []
  const { blocks, isWhole } = toBlocks(value)
  return isWhole ? blocks.map(({ inlines }) => inlines) : null
}

/** What the field holds when its segments say this: long texts have the shape of their source. */
export function fromSegments(kind: TextKind, source: unknown, segments: Segments, newId: () => string): unknown {
  const words = segments.map((inlines) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''))
  if (kind === 'plain') return words.join('\n')
  if (kind === 'list') return words
  const { blocks } = toBlocks(source as RichContent)
  return toLexical(
    blocks.map((block, index) => ({ ...block, inlines: segments[index] ?? [] })),
    newId,
  )
}

/** Whether the translation runs beside its source, segment by segment and link by link. */
export function isAligned(kind: TextKind, source: unknown, target: unknown): boolean {
  const [one, other] = [toSegments(kind, source), toSegments(kind, target)]
  if (!one || !other || one.length !== other.length) return false
  if (kind !== 'rich' || other.length === 0) return true
  const shape = (value: unknown) =>
    toBlocks(value as RichContent)
      .blocks.map(({ tag, depth }) => `${tag}${depth}`)
      .join()
  const links = (segments: Segments) => codesOf(segments).filter(({ key }) => key === 'link').length
  return shape(source) === shape(target) && links(one) === links(other)
}

const isRich = (value: unknown): value is RichContent => typeof value === 'object' && value !== null && 'root' in value
