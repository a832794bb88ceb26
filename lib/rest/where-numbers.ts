import { isRecord } from '../is-record'
import { readTypedNumber } from '../number/typed-number'
import type { ValueKind } from './where-faults'

type KindOf = (path: string) => ValueKind | null

/**
 * The conditions of a filter in which every number that came as text is the number it is
 * read as: "3.700.000" is 3700000. Payload would read it as programs write numbers. What
 * cannot be read in one way stays text.
 * @param kindOf how the values of the field at a path are written
 */
export function withReadNumbers(where: unknown, kindOf: KindOf): unknown {
  if (Array.isArray(where)) return where.map((part) => withReadNumbers(part, kindOf))
  if (!isRecord(where)) return where
  return Object.fromEntries(
    Object.entries(where).map(([name, value]) => {
      if (isJunction(name)) return [name, withReadNumbers(value, kindOf)]
      return [name, isRecord(value) && kindOf(name) === 'number' ? readOperands(value) : value]
    }),
  )
}

/** The numbers in the conditions of a filter that can be read in two ways, as they were written. */
export function unclearNumbers(where: unknown, kindOf: KindOf): string[] {
  if (Array.isArray(where)) return where.flatMap((part) => unclearNumbers(part, kindOf))
  if (!isRecord(where)) return []
  return Object.entries(where).flatMap(([name, value]) => {
    if (isJunction(name)) return unclearNumbers(value, kindOf)
    if (!isRecord(value) || kindOf(name) !== 'number') return []
    const written = Object.entries(value).flatMap(([operator, operand]) => listOf(operator, operand) ?? [operand])
    return written.filter((one): one is string => typeof one === 'string' && isUnclear(one))
  })
}

const isJunction = (name: string): boolean => /^(and|or)$/i.test(name)
const isUnclear = (text: string): boolean => readTypedNumber(text, null).kind === 'ambiguous'

const readOperands = (operands: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(operands).map(([operator, value]) => [
      operator,
      listOf(operator, value)?.map(readOne) ?? readOne(value),
    ]),
  )

/** Several values, which may come with commas between them; null where there is one. */
function listOf(operator: string, value: unknown): unknown[] | null {
  if (operator !== 'in' && operator !== 'not_in') return null
  const list = typeof value === 'string' ? value.split(',') : value
  return Array.isArray(list) ? list : null
}

function readOne(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const read = readTypedNumber(value, null)
  return read.kind === 'number' ? read.value : value
}
