'use client'

import { $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { TextNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { MalformedTokenError, parseTokens, type Token } from '@/lib/figure/token'

const shorthand = /\{\{[^{}\s]+\}\}/

/**
 * Turns `{{code}}`, `{{code:form}}` and `{{code:share:of-code}}` into figures at the
 * closing braces, typed or pasted.
 */
export function TokenShorthand() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => editor.registerNodeTransform(TextNode, $withFigures), [editor])
  return null
}

function $withFigures(node: TextNode) {
  const found = shorthand.exec(node.getTextContent())
  const token = found && readToken(found[0])
  if (!found || !token || !node.isSimpleText()) return
  const start = found.index
  const parts = node.splitText(...[start, start + found[0].length].filter((offset) => offset > 0))
  const part = parts[start > 0 ? 1 : 0]
  const figure = $createTokenNode(token)
  part?.replace(figure)
  if (!figure.getNextSibling()) figure.selectNext()
}

/** A figure for the text, as the editor stores it. */
export const $createTokenNode = ({ code, form, of }: Token) =>
  $createInlineBlockNode({ blockType: 'figure', blockName: '', code, form, ...(of ? { of } : {}) } as never)

/**
 * Braces that are no token stay what they are: the editor sees them, and publishing refuses them.
 */
function readToken(text: string): Token | null {
  try {
    const [part] = parseTokens(text)
    return part?.type === 'figure' ? part : null
  } catch (error) {
    if (error instanceof MalformedTokenError) return null
    throw error
  }
}
