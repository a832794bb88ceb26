import { canonicalText } from '@/lib/translation/texts'

type Values = Record<string, unknown>

/**
 * What two people made of one field: what it was when this form was opened or last
 * saved, here, and as stored now.
 */
export type Conflict = { name: string; mine: unknown; theirs: unknown }

/** What nobody types: the system keeps it. */
const ofSystem = new Set(['id', 'updatedAt', 'createdAt', '_status', 'correction'])

/**
 * The fields that both sides changed, each to something else. What only one side
 * changed is no conflict: see `merged`.
 * @param base what this window last knew to be stored
 */
export function conflictsOf(base: Values, mine: Values, theirs: Values): Conflict[] {
  return namesOf(mine)
    .filter((name) => !isSame(mine[name], base[name]) && !isSame(theirs[name], base[name]))
    .filter((name) => !isSame(mine[name], theirs[name]))
    .map((name) => ({ name, mine: mine[name], theirs: theirs[name] }))
}

/**
 * What is stored, with everything that was changed here, and of the fields both
 * changed those named in `keepMine`.
 */
export function merged(base: Values, mine: Values, theirs: Values, keepMine: ReadonlySet<string>): Values {
  const conflicts = new Set(conflictsOf(base, mine, theirs).map(({ name }) => name))
  const own = namesOf(mine).filter((name) =>
    conflicts.has(name) ? keepMine.has(name) : !isSame(mine[name], base[name]),
  )
  return { ...theirs, ...Object.fromEntries(own.map((name) => [name, mine[name]])) }
}

const namesOf = (values: Values) => Object.keys(values).filter((name) => !ofSystem.has(name))

/** Alike for whoever reads or counts; a form holds nothing in more ways than one. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (typeof value !== 'object') return value
  if ('root' in value) return canonicalText(value) || null
  const entries = Object.entries(value).flatMap(([name, part]) => {
    const held = plain(part)
    return held === null ? [] : [[name, held] as const]
  })
  return entries.length === 0 ? null : entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * The words of a field as a person compares them: texts without their
 * marks, anything else as it is stored.
 */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'object' && 'root' in value) return canonicalText(value)
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name]) => name !== 'id')
      .map(([, part]) => wordsOf(part))
      .join(', ')
  return String(value)
}
