'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { TokenSearch } from './TokenSearch'
import { TokenShorthand } from './TokenShorthand'

/**
 * Figures by typing: `{{` searches, and `{{code:form}}` typed or
 * pasted becomes the figure it names.
 */
export const TokenTypingFeature = createClientFeature({
  plugins: [
    { Component: TokenSearch, position: 'normal' },
    { Component: TokenShorthand, position: 'normal' },
  ],
})
