/** The strong validator of a content, from its checksum: the same content has the same one. */
export const entityTag = (checksum: string): string => `"${checksum}"`

/**
 * Whether the client already has what it asks for: one of the tags of its `If-None-Match` header is this one, or the header
 * is `*`. Tags are compared weakly (RFC 9110, section 13.1.2): a proxy that compressed the answer may have marked it `W/`.
 */
export function hasCurrent(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false
  if (ifNoneMatch.trim() === '*') return true
  const opaque = (candidate: string) => candidate.replace(/^W\//, '')
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((candidate) => opaque(candidate) === opaque(tag))
}
