import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Figures by typing braces, beside the toolbar and the slash menu. */
export const TokenTypingFeature = createServerFeature({
  key: 'tokenTyping',
  dependencies: ['blocks'],
  feature: { ClientFeature: '/components/admin/token/TokenTyping#TokenTypingFeature' },
})
