/** How a translation stands, worst first. */
export const translationStates = ['missing', 'stale', 'current'] as const
export type TranslationState = (typeof translationStates)[number]
