import { serialiseToken } from '@/lib/figure/token'
import type { TokenForm } from '@/lib/figure/types'

type Node = {
  type?: string
  text?: string
  children?: Node[]
  fields?: { url?: string; code?: string; form?: TokenForm; of?: string }
}

/**
 * All a stored text says, without spaces and marks: words, figure
 * tokens and the addresses of links.
 */
export function saidBy(content: unknown): string {
  const say = ({ text = '', children = [], fields }: Node): string => {
    if (fields?.code && fields.form) return serialiseToken({ code: fields.code, form: fields.form, of: fields.of })
    return text + children.map(say).join('') + (fields?.url ?? '')
  }
  return say((content as { root: Node }).root).replace(/\s/g, '')
}

/** The same of the Markdown it was written in. */
export function saidByMarkdown(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1$2')
    .replace(/^(##+ |- |\d+\. )/gm, '')
    .replace(/\*\*?|\\/g, '')
    .replace(/:value\}\}/g, '}}')
    .replace(/\s/g, '')
}

/**
 * A text of one paragraph, with figures in it by their codes:
 * `richText('Pagati ', { code: 'axis-1.paid' })`.
 */
export function richText(...parts: (string | { code: string; form?: TokenForm; of?: string })[]) {
  const children = parts.map((part, index) =>
    typeof part === 'string'
      ? { type: 'text', version: 1, text: part, format: 0, detail: 0, mode: 'normal', style: '' }
      : {
          type: 'inlineBlock',
          version: 1,
          fields: { id: String(index).padStart(24, '0'), blockType: 'figure', blockName: '', form: 'value', ...part },
        },
  )
  const block = { version: 1, format: '', indent: 0, direction: 'ltr' } as const
  return {
    root: {
      ...block,
      type: 'root',
      children: [{ ...block, type: 'paragraph', textFormat: 0, textStyle: '', children }],
    },
  }
}

/** A text of one paragraph that leads somewhere. */
export function linked(url: string) {
  const text = richText('Qui ')
  const [paragraph] = text.root.children as unknown as [{ children: object[] }]
  const words = { type: 'text', version: 1, text: 'la pagina', format: 0, detail: 0, mode: 'normal', style: '' }
  const block = { version: 3, format: '', indent: 0, direction: 'ltr' }
  const fields = { linkType: 'custom', newTab: false, url }
  paragraph.children.push({ ...block, type: 'link', id: '0'.repeat(24), fields, children: [words] })
  return text
}
