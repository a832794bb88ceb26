/** A value that no field of its kind can hold. `mend` takes it out of the data it was found in. */
export type Fault = { path: string; it: string; en: string; mend: () => void }
