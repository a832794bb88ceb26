import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { figureToken } from './figure-token'
import { TokenTypingFeature } from './token-typing'

/** The editor of every long text: what a report needs, and figures by reference. */
export const reportEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: [] }),
    BlocksFeature({ inlineBlocks: [figureToken] }),
    TokenTypingFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
