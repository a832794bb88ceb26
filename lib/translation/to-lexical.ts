import type { RichContent } from '../text'
import type { Block, Inline } from './blocks'

type Node = { type: string; version: number; children?: Node[]; [key: string]: unknown }

const block = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

/**
 * What the editor stores for these blocks: the reverse of `toBlocks`. `newId` gives the ids that
 * figures and links carry, which need to differ within the text only.
 */
export function toLexical(blocks: Block[], newId: () => string): RichContent {
  const children: Node[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const { tag, inlines } = blocks[index] as Block
    if (tag === 'ul' || tag === 'ol') {
      const end = blocks.findIndex(
        (next, at) => at > index && (!isItem(next) || (next.depth === 0 && next.tag !== tag)),
      )
      const items = blocks.slice(index, end < 0 ? undefined : end)
      children.push(toList(items, items[0]?.depth ?? 0, newId))
      index += items.length - 1
    } else if (tag === 'p')
      children.push({ ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: toNodes(inlines, newId) })
    else children.push({ ...block, type: 'heading', tag, children: toNodes(inlines, newId) })
  }
  return { root: { ...block, type: 'root', children } }
}

const isItem = ({ tag }: Block) => tag === 'ul' || tag === 'ol'

/** Items that lie deeper are a list inside an item of its own, as the editor nests them. */
function toList(items: Block[], depth: number, newId: () => string): Node {
  const tag = items.find((item) => item.depth === depth)?.tag ?? items[0]?.tag ?? 'ul'
  const children: Node[] = []
  for (let index = 0; index < items.length; ) {
    const item = items[index] as Block
    const value = children.length + 1
    if (item.depth <= depth) {
      children.push({ ...block, type: 'listitem', value, children: toNodes(item.inlines, newId) })
      index += 1
      continue
    }
    const end = items.findIndex((next, at) => at > index && next.depth <= depth)
    const nested = items.slice(index, end < 0 ? undefined : end)
    children.push({ ...block, type: 'listitem', value, children: [toList(nested, depth + 1, newId)] })
    index += nested.length
  }
  return { ...block, type: 'list', tag, listType: tag === 'ol' ? 'number' : 'bullet', start: 1, children }
}

function toNodes(inlines: Inline[], newId: () => string): Node[] {
  return inlines.map((inline) => toNode(inline, newId))
}

function toNode(inline: Inline, newId: () => string): Node {
  switch (inline.kind) {
    case 'text':
      return {
        type: 'text',
        version: 1,
        text: inline.text,
        format: inline.format,
        detail: 0,
        mode: 'normal',
        style: '',
      }
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'figure':
      return {
        type: 'inlineBlock',
        version: 1,
        fields: { id: newId(), blockName: '', blockType: 'figure', ...inline.figure },
      }
    case 'link':
      return {
        ...block,
        version: 3,
        type: 'link',
        id: newId(),
        fields: { linkType: 'custom', newTab: inline.newTab, url: inline.url },
        children: toNodes(inline.children, newId),
      }
  }
}
