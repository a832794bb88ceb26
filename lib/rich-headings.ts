import { toSlug } from './routes'
import type { RichContent } from './text'

/**
 * A heading of the first level in an editor's text: the child of the text that it is,
 * its words, an anchor made of them.
 */
export type RichHeading = { index: number; id: string; words: string }

type Node = { type?: string; tag?: string; text?: string; children?: Node[] }

/**
 * The headings that part a text into its sections, in order. Two of the same words have two
 * anchors; one without words has none.
 */
export function richHeadings(content: RichContent): RichHeading[] {
  const found: RichHeading[] = []
  for (const [index, child] of (content.root.children as Node[]).entries()) {
    if (child.type !== 'heading' || child.tag !== 'h2') continue
    const words = wordsOf(child).trim()
    const slug = toSlug(words)
    if (slug === '') continue
    const before = found.filter(({ id }) => id === slug || id.replace(/-\d+$/, '') === slug).length
    found.push({ index, id: before === 0 ? slug : `${slug}-${before + 1}`, words })
  }
  return found
}

const wordsOf = ({ text, children = [] }: Node): string => (text ?? '') + children.map(wordsOf).join('')
