/**
 * What a surface means, on every page and in every file: `solid` is what the heading speaks of,
 * `light` the rest of its whole, `deep` the furthest step of the money, `short` a value under its
 * target, `outline` what has no number to check, or is counted apart.
 */
export type Tone = 'solid' | 'deep' | 'light' | 'short' | 'outline'
