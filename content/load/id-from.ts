/** The id of what the content names by its code. Throws when it is not there. */
export function idFrom(ids: Map<string, string>, code: string): string {
  const id = ids.get(code)
  if (!id) throw new Error(`The content names ${code}, which is not there`)
  return id
}
