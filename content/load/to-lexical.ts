import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { SanitizedConfig } from 'payload'
import { reportEditor } from '@/collections/text/editor'
import { parseTokens } from '@/lib/figure/token'
import type { RichContent } from '@/lib/text'

type Node = { type: string; children?: Node[]; text?: string; [key: string]: unknown }

/**
 * Ids of inline blocks only need to differ within their text: counting keeps a reload identical.
 */
type Counter = { next: number }

function withTokens(node: Node, counter: Counter): Node[] {
  if (node.type === 'text' && node.text?.includes('{{')) {
    return parseTokens(node.text).map((part) =>
      part.type === 'text'
        ? { ...node, text: part.text }
        : {
            type: 'inlineBlock',
            version: 1,
            fields: {
              id: String(counter.next++).padStart(24, '0'),
              blockName: '',
              blockType: 'figure',
              code: part.code,
              form: part.form,
              ...(part.of ? { of: part.of } : {}),
            },
          },
    )
  }
  if (!node.children) return [node]
  return [{ ...node, children: node.children.flatMap((child) => withTokens(child, counter)) }]
}

/**
 * Turns the Markdown of the data files into what the editor stores,
 * `{{code:form}}` into figure tokens.
 */
export async function lexicalConverter(config: SanitizedConfig): Promise<(markdown: string) => RichContent> {
  const editorConfig = await editorConfigFactory.fromEditor({ config, editor: reportEditor })
  return (markdown) => {
    const state = convertMarkdownToLexical({ editorConfig, markdown }) as unknown as { root: Node }
    const [root] = withTokens(state.root, { next: 1 })
    return { ...state, root } as RichContent
  }
}
