import { posix } from 'node:path'
import type { Source } from './source'

/**
 * Which file imports which: of each path, the paths it names, those of
 * types and of later imports included.
 */
export type ImportGraph = Map<string, Set<string>>

/** The names that a source imports, as they are written. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g)].flatMap((match) => match[1] ?? [])

/** The file behind a name of ours; undefined for packages, and for what is not among the paths. */
export function resolveImport(from: string, name: string, paths: { has: (path: string) => boolean }) {
  if (name === '@payload-config') return 'payload.config.ts'
  if (!name.startsWith('.') && !name.startsWith('@/')) return undefined
  const base = name.startsWith('@/') ? name.slice(2) : posix.join(posix.dirname(from), name)
  return [base, `${base}.ts`, `${base}.tsx`].find((path) => paths.has(path))
}

/** The imports among the sources. */
export function importGraph(sources: Source[]): ImportGraph {
  const paths = new Set(sources.map(({ path }) => path))
  return new Map(
    sources.map(({ path, text }) => [
      path,
      new Set(importsOf(text).flatMap((name) => resolveImport(path, name, paths) ?? [])),
    ]),
  )
}
