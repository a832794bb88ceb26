/**
 * Without what nobody sees: signs of no width, marks of direction, hyphens that show at the end of
 * a line only, control characters.
 */
export const visibleText = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cf}\p{Cc}]/gu, '').trim()

/**
 * A code as it looks: wide letters, and the dashes that programs make of a
 * hyphen, are what they stand for.
 */
export const codeText = (text: string): string => visibleText(text.normalize('NFKC')).replace(/[\p{Pd}−]/gu, '-')
