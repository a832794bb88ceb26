import type { useTranslations } from 'next-intl'

/**
 * The words of the embeds in one language. A route gives them: next-intl's hooks do not
 * reach where embeds are rendered.
 */
export type EmbedWords = ReturnType<typeof useTranslations<'Embed'>>
