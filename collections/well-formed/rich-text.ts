import { type Field, type FlattenedField, flattenAllFields, type RichTextField } from 'payload'
import type { Values } from '../stored/stored'
import type { Fault, Why } from './fault'

type Node = { type?: unknown; children?: unknown; fields?: unknown; text?: unknown; tag?: unknown }
type Text = { field: Extract<FlattenedField, { type: 'richText' }>; value: unknown; path: string; fix: () => void }
type FaultsIn = (fields: FlattenedField[], data: Values) => Fault[]

/**
 * Lists in lists come to a dozen; whatever is deeper is no text, and would
 * take the page down that draws it.
 */
const deepest = 40

/** What every editor of texts has, besides the nodes of its features. */
const ofEveryEditor = ['root', 'paragraph', 'text', 'linebreak', 'tab']

type NodeClass = { getType: () => string }
type EditorNode = { node: NodeClass | { replace: NodeClass } }
type BlockProps = { inlineBlocks?: Block[]; blocks?: Block[] }
type Block = { slug: string; fields: Field[] }
type Editor = {
  editorConfig?: {
    features?: { nodes?: EditorNode[] }
    resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: BlockProps }>
  }
}

type Known = { nodes: Set<string>; blocks: Map<string, FlattenedField[]> }
const known = new WeakMap<object, Known>()

/** The nodes and blocks that the field's own editor has. */
function knownTo(field: Pick<RichTextField, 'editor'>): Known {
  const editor = (field.editor ?? {}) as Editor
  const found = known.get(editor)
  if (found) return found
  const { features, resolvedFeatureMap } = editor.editorConfig ?? {}
  const types = (features?.nodes ?? []).map(({ node }) => ('replace' in node ? node.replace : node).getType())
  const { inlineBlocks = [], blocks = [] } = resolvedFeatureMap?.get('blocks')?.sanitizedServerFeatureProps ?? {}
  const all: Known = {
    nodes: new Set([...ofEveryEditor, ...types]),
    blocks: new Map([...inlineBlocks, ...blocks].map(({ slug, fields }) => [slug, flattenAllFields({ fields })])),
  }
  known.set(editor, all)
  return all
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What of a text its editor does not know, and no page could draw: other nodes and blocks, texts
 * that are none, nesting without end.
 */
export function richTextFaults({ field, value, path, fix }: Text, faultsIn: FaultsIn): Fault[] {
  const { nodes, blocks } = knownTo(field)
  const root = isNode(value) ? (value as { root?: unknown }).root : null
  const fault = (take: () => void, why: Why): Fault => ({ path, why, fix: take })
  if (!isNode(root) || root.type !== 'root') return [fault(fix, (say) => say('Requests.textHasNotRightForm'))]

  const faultsOf = (node: unknown, depth: number, take: () => void): Fault[] => {
    if (!isNode(node)) return [fault(take, (say) => say('Requests.textHasNotRightForm'))]
    if (depth > deepest) return [fault(take, (say) => say('Requests.textIsNestedTooDeep', { deepest }))]
    const type = String(node.type)
    if (!nodes.has(type))
      return [fault(take, (say) => say('Requests.textHoldsUnknownElement', { type: type.slice(0, 40) }))]
    if (type === 'text' && typeof node.text !== 'string')
      return [fault(take, (say) => say('Requests.textHasNotRightForm'))]
    if (type === 'heading' && !/^h[1-6]$/.test(String(node.tag)))
      return [fault(take, (say) => say('Requests.textHoldsUnknownHeading'))]
    if (type === 'inlineBlock' || type === 'block') return blockFaults(node, take)
    return childrenFaults(node, depth)
  }

  const blockFaults = ({ fields }: Node, take: () => void): Fault[] => {
    const values = isNode(fields) ? (fields as Values) : {}
    const ofBlock = blocks.get(String(values.blockType))
    if (!ofBlock)
      return [
        fault(take, (say) => say('Requests.textHoldsUnknownBlock', { type: String(values.blockType).slice(0, 40) })),
      ]
    // A block with a wrong value says nothing: it goes as a whole.
    return faultsIn(ofBlock, values).map(({ why, path: inside }) => fault(take, (say) => `${inside}: ${why(say)}`))
  }

  const childrenFaults = (node: Node, depth: number): Fault[] => {
    if (node.children === undefined) return []
    if (!Array.isArray(node.children)) {
      const empty = () => {
        node.children = []
      }
      return [fault(empty, (say) => say('Requests.textHasNotRightForm'))]
    }
    return node.children.flatMap((child: unknown) =>
      faultsOf(child, depth + 1, () => {
        node.children = (node.children as unknown[]).filter((other) => other !== child)
      }),
    )
  }
  return childrenFaults(root, 0)
}
