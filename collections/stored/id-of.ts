/** The id of a relationship, whether it came populated or not. */
export const idOf = (value: unknown): string | null => {
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return value === null || value === undefined || value === '' ? null : String(value)
}
