/**
 * How a figure that came from the edition before got its value: somebody typed it, it follows from
 * others, somebody said it is last year's, or that nobody measures it any more (then it has none).
 */
export const confirmations = ['entered', 'computed', 'same', 'notMeasured'] as const
export type Confirmation = (typeof confirmations)[number]
