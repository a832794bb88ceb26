import { isRecord } from '../is-record'
import { readTypedNumber } from '../number/typed-number'
import { typedNumberProblem } from '../number/typed-number-words'
import { type Fault, fieldPath, parsed } from './query-faults'

/**
 * How a field's values are written, as far as a filter can get it wrong. A reference may be to
 * documents of several collections.
 */
type OneKind = 'number' | 'date' | 'boolean' | 'text'
export type ValueKind = OneKind | 'reference'
type Conditions = Record<string, unknown>

/**
 * Deeper or longer than any question of ours; each level and each
 * condition is a step for the database.
 */
const deepest = 8
const mostConditions = 200
/** Also what a relationship with very many values is asked by. */
const mostValues = 20_000
const longestPath = 5

const single = ['equals', 'not_equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const words = ['like', 'not_like', 'contains']
// Neither database knows `all` of the fields there are.
const lists = ['in', 'not_in']
export const operators = [...single, ...words, ...lists, 'exists']

/**
 * The conditions of a filter, which may be sent as JSON; null when it
 * is neither conditions nor absent.
 */
export function conditionsOf(where: unknown): Conditions | null {
  if (where === undefined || where === '') return {}
  const value = typeof where === 'string' ? parsed(where) : where
  return isRecord(value) ? value : null
}

/**
 * What is wrong with a filter: its form, or a value that its field cannot have.
 * @param kindOf how the values of the field at a path are written; null when there is no such
 *   field, which Payload itself refuses
 */
export function whereFaults(where: unknown, kindOf: (path: string) => ValueKind | null, parameter = 'where'): Fault[] {
  const conditions = conditionsOf(where)
  if (!conditions) return [{ parameter, takes: 'conditions: where[code][equals]=axis-1.paid' }]
  const faults: Fault[] = []
  let count = 0

  function look(part: Conditions, place: string, depth: number): void {
    for (const [name, value] of Object.entries(part)) {
      const here = `${place}[${name}]`
      count += 1
      if (count > mostConditions || depth > deepest)
        faults.push({ parameter, takes: `at most ${mostConditions} conditions, ${deepest} deep` })
      else if (/^(and|or)$/i.test(name)) lookInto(value, here, depth)
      else if (!fieldPath.test(name) || name.split(/\.|__/).length > longestPath)
        faults.push({ parameter: here, takes: 'the name of a field' })
      else lookAt(value, name, here)
      if (faults.length > 5) return
    }
  }

  function lookInto(value: unknown, here: string, depth: number): void {
    const parts: unknown[] = Array.isArray(value) ? value : [null]
    if (!parts.every(isRecord) || parts.length > mostConditions)
      faults.push({ parameter: here, takes: 'a list of conditions' })
    else for (const [index, part] of parts.entries()) look(part, `${here}[${index}]`, depth + 1)
  }

  function lookAt(value: unknown, name: string, here: string): void {
    if (!isRecord(value) || Object.keys(value).length === 0)
      faults.push({ parameter: here, takes: `an operator: ${here}[equals]=…` })
    else
      for (const [operator, operand] of Object.entries(value)) {
        const kind = kindOf(name)
        const takes = kind === 'reference' ? partsOf(name) : operandFault(operator, operand, kind)
        if (takes) faults.push({ parameter: `${here}[${operator}]`, takes })
      }
  }

  look(conditions, parameter, 0)
  return faults
}

/**
 * What may name a document of several collections is asked for by its parts:
 * SQLite knows no other question.
 */
const partsOf = (name: string) => `one of its parts: ${name}.relationTo, ${name}.value`

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

function operandFault(operator: string, operand: unknown, kind: OneKind | null): string | null {
  if (!operators.includes(operator)) return `one of ${operators.join(', ')}`
  if (operator === 'exists') return ['true', 'false', true, false].includes(operand as string) ? null : 'true or false'
  if (words.includes(operator)) return isPlain(operand) && operand !== null ? null : 'a text'
  if (single.includes(operator)) return isPlain(operand) ? valueFault(operand, kind) : 'one value'
  const list = typeof operand === 'string' ? operand.split(',') : operand
  if (!Array.isArray(list) || !list.every(isPlain) || list.length > mostValues) return 'values with commas between them'
  return list.map((value) => valueFault(value, kind)).find((fault) => fault !== null) ?? null
}

const examples = { number: 'a number', date: 'a date: 2022-12-31', boolean: 'true or false' }

function valueFault(value: string | number | boolean | null, kind: OneKind | null): string | null {
  const text = String(value).trim()
  if (kind === null || kind === 'text' || ['', 'null'].includes(text)) return null
  if (kind === 'number') return numberFault(value)
  const isRight = {
    date: () => isDate(text),
    boolean: () => text === 'true' || text === 'false',
  }[kind]()
  return isRight ? null : examples[kind]
}

/** Texts are read as number fields and files are: what can be read in two ways is refused. */
function numberFault(value: string | number | boolean | null): string | null {
  if (typeof value !== 'string') return typeof value === 'number' ? null : examples.number
  const read = readTypedNumber(value, null)
  if (read.kind === 'number') return null
  return read.kind === 'ambiguous' ? (typedNumberProblem(read)?.en.replace(/\.$/, '') ?? null) : examples.number
}

/** A date that both databases can hold. */
function isDate(text: string): boolean {
  const time = new Date(text).getTime()
  return Number.isFinite(time) && Math.abs(new Date(time).getUTCFullYear()) < 10_000
}
