import { parseEditionSegment } from './dated-edition'

/**
 * Which edition is read, and how. A year is what is public of it today. A text is another scope:
 * `2022@2026-11-23T140509` what was public at that instant, `draft:<id>` its newest drafts,
 * followed by whoever may see them.
 */
export type EditionKey = number | string

/**
 * The newest drafts of the edition with this id, for an account of the
 * office or through a review link.
 */
export type DraftScope = { kind: 'draft'; edition: string; user: string | null; link: string | null }
export type DatedScope = { kind: 'dated'; year: number; at: Date }
export type ReadScope = { kind: 'public'; year: number } | DatedScope | DraftScope

const draftPattern = /^draft:([^:]+)(?::(user|link):([^:]+))?$/

/** The key of a scope of drafts; with neither a user nor a link, of the drafts as such. */
export function draftKey(edition: string, { user, link }: { user?: string; link?: string } = {}): string {
  if (user) return `draft:${edition}:user:${user}`
  return link ? `draft:${edition}:link:${link}` : `draft:${edition}`
}

/**
 * What a key stands for. Throws on a text that is no key: keys are made here, never
 * taken from an address as they are.
 */
export function scopeOf(key: EditionKey): ReadScope {
  if (typeof key === 'number') return { kind: 'public', year: key }
  const [, edition, who, id = null] = draftPattern.exec(key) ?? []
  if (edition) return { kind: 'draft', edition, user: who === 'user' ? id : null, link: who === 'link' ? id : null }
  const dated = parseEditionSegment(key)
  if (!dated?.at) throw new Error(`Not the key of an edition: ${key}`)
  return { kind: 'dated', year: dated.year, at: dated.at }
}

/**
 * Whether an argument of a read is the key of a scope that is cached nowhere:
 * anything but what is public today.
 */
export const isUncachedScope = (argument: unknown): argument is string =>
  typeof argument === 'string' && (draftPattern.test(argument) || Boolean(parseEditionSegment(argument)?.at))

/** The drafts a key reads; null for what is or was public, and where there is no key. */
export function draftOf(key: EditionKey | null | undefined): DraftScope | null {
  const scope = key === null || key === undefined ? null : scopeOf(key)
  return scope?.kind === 'draft' ? scope : null
}
