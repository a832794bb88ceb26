import type { Locale } from '@/i18n/locales'
import { agreeingBefore as inEnglish } from '../english-article'
import { agreeingBefore as inItalian } from '../italian-article'
import type { RichContent } from '../text'
import { type MentionedToken, type Passage, tokenOf } from './mentions'

/** The words of a token in the language of the text around it; null where there are none. */
type Say = (token: MentionedToken) => string | null

const agreeing = { it: inItalian, en: inEnglish } as const satisfies Record<Locale, unknown>

/**
 * An editor's text whose articles before figures are those that their values of today ask for: "il
 * 79,24%" was written, and once the value is 80% it reads "l’80%". `language` is the text's own.
 */
export function withAgreement(content: RichContent, language: Locale, say: Say): RichContent {
  return { ...content, root: agreed(content.root as Node, language, say) as RichContent['root'] }
}

/** The same of the words of a passage. */
export const passageWithAgreement = (passage: Passage, language: Locale, say: Say): Passage =>
  passage.map((part, index) => {
    const next = passage[index + 1]
    const written = typeof part === 'string' && next && typeof next !== 'string' ? say(next) : null
    return typeof part === 'string' && written ? agreeing[language](part, written) : part
  })

type Node = { type?: string; text?: string; children?: unknown[]; fields?: Record<string, unknown> }

function agreed(node: Node, language: Locale, say: Say): Node {
  if (!node.children) return node
  const children = node.children as Node[]
  return {
    ...node,
    children: children.map((child, index) => {
      const next = children[index + 1]
      const token = next && tokenOf(next)
      const written = typeof child.text === 'string' && token ? say(token) : null
      if (written && typeof child.text === 'string') return { ...child, text: agreeing[language](child.text, written) }
      return agreed(child, language, say)
    }),
  }
}
