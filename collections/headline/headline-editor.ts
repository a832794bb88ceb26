import { BlocksFeature, InlineToolbarFeature, lexicalEditor, ParagraphFeature } from '@payloadcms/richtext-lexical'
import { figureToken } from '../text/figure-token'
import { TokenTypingFeature } from '../text/token-typing'

/** The editor of a headline: one line of words, and figures by reference. */
export const headlineEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    BlocksFeature({ inlineBlocks: [figureToken] }),
    TokenTypingFeature(),
    InlineToolbarFeature(),
  ],
})
