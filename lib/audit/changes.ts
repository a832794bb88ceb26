import { canonicalJson, type Json } from '../canonical-json'
import { isPlainRecord } from '../is-record'
import { canonicalText } from '../translation/texts'
import { redactionOf } from './redaction'
import { shortened } from './shorten'

/**
 * One field that changed. `path` names the language and the row too: `acts.66f0….subject.it`. Null
 * is what was not there. Long texts are cut to where they differ, rich ones are in their written
 * form, with figures in braces. Of a hidden one neither side is told.
 */
export type Change = { path: string; from: string | null; to: string | null; isHidden?: true }

/** Changes that a row lists; of what goes beyond, the last one says how many. */
export const mostChanges = 60

type Values = Record<string, unknown>

/**
 * What changed between two states of a document as they are stored, in all languages; null
 * is a document that is not there.
 */
export function changesBetween(before: unknown, after: unknown, excluded: readonly string[] = []): Change[] {
  const found = differences('', before ?? {}, after ?? {}, excluded)
  if (found.length <= mostChanges) return found
  return [...found.slice(0, mostChanges - 1), { path: '…', from: null, to: `+${found.length - mostChanges + 1}` }]
}

function differences(path: string, before: unknown, after: unknown, excluded: readonly string[]): Change[] {
  if (isRows(before) || isRows(after)) return rowDifferences(path, rowsOf(before), rowsOf(after), excluded)
  if (isTree(before) || isTree(after)) {
    const [one, other] = [treeOf(before), treeOf(after)]
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
    return names.flatMap((name) =>
      fieldDifferences(path ? `${path}.${name}` : name, name, one[name], other[name], excluded),
    )
  }
  const [from, to] = [textOf(before), textOf(after)]
  return from === to ? [] : [{ path, ...shortened(from, to) }]
}

function fieldDifferences(path: string, name: string, before: unknown, after: unknown, excluded: readonly string[]) {
  const redaction = redactionOf(name, path === name ? excluded : [])
  if (redaction === 'unsaid') return []
  const found = differences(path, before, after, excluded)
  return redaction === 'hidden' && found.length > 0
    ? [{ path, from: null, to: null, isHidden: true } satisfies Change]
    : found
}

/** Rows are known by their id; a change of their order alone is told as one. */
function rowDifferences(path: string, before: Row[], after: Row[], excluded: readonly string[]): Change[] {
  const [one, other] = [byId(before), byId(after)]
  const ids = [...new Set([...one.keys(), ...other.keys()])]
  const found = ids.flatMap((id) => differences(`${path}.${id}`, one.get(id) ?? {}, other.get(id) ?? {}, excluded))
  const stayed = (rows: Row[]) =>
    rows
      .map(({ id }) => String(id))
      .filter((id) => one.has(id) && other.has(id))
      .join(', ')
  const [from, to] = [stayed(before), stayed(after)]
  return from === to ? found : [...found, { path: `${path}.#`, ...shortened(from, to) }]
}

type Row = Values & { id: unknown }
const byId = (rows: Row[]) => new Map(rows.map((row) => [String(row.id), row]))
const rowsOf = (value: unknown): Row[] => (isRows(value) ? value : [])
const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isPlainRecord(row) && 'id' in row)

const isTree = (value: unknown): value is Values => isPlainRecord(value) && !('root' in value)
const treeOf = (value: unknown): Values => (isTree(value) ? value : {})

/** A value as the log writes it; what is empty is null. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (isPlainRecord(value)) return ('root' in value ? canonicalText(value) : canonicalJson(value as Json)) || null
  if (!Array.isArray(value)) return String(value)
  if (value.length === 0) return null
  return value.every((item) => !isPlainRecord(item)) ? value.map(String).join(', ') : canonicalJson(value as Json)
}
