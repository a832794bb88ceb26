type Values = Record<string, unknown>

/** Whether a value is an object with names in it: no list, and not null. */
export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same of what documents hold, in which a date is a value of its own. */
export const isPlainRecord = (value: unknown): value is Values => isRecord(value) && !(value instanceof Date)
