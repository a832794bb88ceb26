import { describe, expect, it, vi } from 'vitest'
import { getFigureCodes, getFigures } from '@/queries/figures'
import { type Pair, readPublic } from '@/queries/payload'
import { publicFigures, publicFigureWithOperands } from '@/queries/public-figures'
import { publicInitiatives } from '@/queries/public-initiatives'
import { payload } from '../portal'

vi.mock('next/cache', () => import('../next-cache'))

const year = 2022
const ofYear = { 'edition.year': { equals: year } }

/**
 * What a document says in the fields of another: what relationships lead to as its id,
 * marked as found, what is empty left out. Rows of lists are no relationships: they
 * have no code and no day of data.
 */
function said(value: unknown, like: unknown): unknown {
  if (Array.isArray(value)) return value.map((one, index) => said(one, (like as unknown[] | undefined)?.[index]))
  if (typeof value !== 'object' || value === null) return value
  if ('id' in value && ('code' in value || 'dataDate' in value)) return { found: value.id }
  const known = (like ?? {}) as Record<string, unknown>
  const isEmpty = (part: unknown) => part === null || part === undefined || (Array.isArray(part) && part.length === 0)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => !isEmpty(part) && name in known)
      .map(([name, part]) => [name, said(part, known[name])]),
  )
}

/**
 * All fields at the top are those of a document, whatever it has: only
 * what it leads to is told by its id.
 */
const fieldsOf = (doc: object, like: object) =>
  Object.fromEntries(
    Object.entries(doc)
      .filter(([name]) => name in like)
      .map(([name, value]) => [name, said(value, (like as Record<string, unknown>)[name])])
      .filter(([, value]) => value !== null && value !== undefined && JSON.stringify(value) !== '[]'),
  )

function expectSame(own: Pair<object>[], ofApi: Pair<object>[]) {
  expect(own.length).toBeGreaterThan(20)
  for (const locale of ['it', 'en'] as const)
    expect(own.map((pair) => fieldsOf(pair[locale], pair[locale]))).toEqual(
      ofApi.map((pair, index) => fieldsOf(pair[locale], own[index]?.[locale] ?? {})),
    )
}

/**
 * What is read past Payload's own reading is what the API gives anybody, field
 * by field and in the same order.
 */
export function publicRowsSuite() {
  describe('What pages read of an edition', () => {
    it('says of figures what the API says', async () => {
      expectSame(await publicFigures(year), await readPublic('figures', { where: ofYear, sort: 'code' }))
    })

    it('says of initiatives what the API says', async () => {
      expectSame(await publicInitiatives(year), await readPublic('initiatives', { where: ofYear, sort: 'title' }))
    })

    it('is nothing of an edition that is not public', async () => {
      const { docs } = await payload.find({ collection: 'figures', where: { 'edition.year': { equals: 1999 } } })
      expect(docs).toEqual([])
      expect(await publicFigures(1999)).toEqual([])
      expect(await publicInitiatives(1999)).toEqual([])
    })

    it('holds no field that the API keeps from anybody', () => {
      for (const collection of ['figures', 'initiatives', 'axes', 'editions'] as const) {
        const kept = payload.collections[collection].config.flattenedFields.filter(
          (field) => 'access' in field && field.access?.read,
        )
        expect(kept.map(({ name }) => name).filter((name) => readNames.has(name))).toEqual([])
      }
    })
  })

  describe('One figure of an edition', () => {
    it('comes with all that it is computed from, and nothing else', async () => {
      const codes = async (code: string) => (await publicFigureWithOperands(year, code)).map(({ it }) => it.code).sort()
      expect(await codes('axis-1.paid')).toEqual(['axis-1.paid'])
      const whole = await getFigures('it', year)
      const operandsOf = (code: string): string[] => {
        const operands = whole.find((figure) => figure.code === code)?.formula?.operands ?? []
        return [code, ...operands.flatMap(operandsOf)]
      }
      for (const { code } of whole.filter(({ formula }) => formula).slice(0, 10))
        expect(await codes(code)).toEqual([...new Set(operandsOf(code))].sort())
    })

    it('is not there for a code that nobody wrote', async () => {
      expect(await publicFigureWithOperands(year, 'axis-9.paid')).toEqual([])
    })

    it('is known by its code without reading it', async () => {
      expect(await getFigureCodes(year)).toEqual((await getFigures('it', year)).map(({ code }) => code))
    })
  })
}

/** The names of what is read, in any of the collections. */
const readNames = new Set(
  `code edition axis initiative kind amountKind label shortLabel value unit decimals display asOf target formula stated source
  explanation description comparability updatedAt slug formerSlugs title gloss summary forWhom status acts partners links dataDate`.split(
    /\s+/,
  ),
)
