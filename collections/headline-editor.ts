import { BlocksFeature, InlineToolbarFeature, lexicalEditor, ParagraphFeature } from '@payloadcms/richtext-lexical'
import { figureToken } from './figure-token'
import { TokenTypingFeature } from './token-typing'

/** The editor of a headline: one line of words, and figures by reference. */
export const headlineEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    BlocksFeature({ inlineBlocks: [figureToken] }),
    TokenTypingFeature(),
    InlineToolbarFeature(),
  ],
})
