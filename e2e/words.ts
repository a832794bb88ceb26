import type { Both } from '@/lib/text'
import en from '@/messages/en.json' with { type: 'json' }
import it from '@/messages/it.json' with { type: 'json' }

/** The portal's own words in each language. */
export const words: Both<typeof it> = { it, en }
