import type { RichContent } from '../text'
import { MalformedTokenError, parseTokens, type TokenPart } from './token'

const block = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

/**
 * One line with figures written as `{{code}}` or `{{code:form}}`, as the editor of headlines stores
 * it. Braces that name no figure stay words: who publishes the line is told of them.
 */
export function headlineContent(text: string): RichContent {
  const children = partsOf(text.trim()).map(nodeOf)
  return {
    root: {
      ...block,
      type: 'root',
      children: [{ ...block, type: 'paragraph', textFormat: 0, textStyle: '', children }],
    },
  }
}

function partsOf(text: string): TokenPart[] {
  try {
    return parseTokens(text)
  } catch (error) {
    if (error instanceof MalformedTokenError) return [{ type: 'text', text }]
    throw error
  }
}

/** Ids need to differ within the line alone: counting gives the same line for the same text. */
function nodeOf(part: TokenPart, index: number) {
  if (part.type === 'text')
    return { type: 'text', version: 1, text: part.text, format: 0, detail: 0, mode: 'normal', style: '' }
  const { code, form, of } = part
  const id = String(index + 1).padStart(24, '0')
  const fields = { id, blockName: '', blockType: 'figure', code, form, ...(of ? { of } : {}) }
  return { type: 'inlineBlock', version: 1, fields }
}
