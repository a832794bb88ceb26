import type { Say } from '@/i18n/office'

/** What is wrong, in the words of whoever reads it. */
export type Why = (say: Say) => string

/** A value that no field of its kind can hold. `fix` takes it out of the data it was found in. */
export type Fault = { path: string; why: Why; fix: () => void }
