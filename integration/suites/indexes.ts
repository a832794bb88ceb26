import { readdirSync, readFileSync } from 'node:fs'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { queriedFields } from '@/bin/architecture-reads'
import { payload } from '../portal'
import { unindexedFields } from '../unindexed-fields'

const sources = ['collections', 'queries', 'content/load', 'bin'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })),
)

/** Payload gives these an index in every collection that has them, and files theirs. */
const always = ['id', '_status', 'createdAt', 'updatedAt', 'latest', 'parent', 'email', 'filename']

function fieldAt(fields: FlattenedField[], [name, ...rest]: string[]): FlattenedField | undefined {
  const field = fields.find((candidate) => candidate.name === name)
  return rest.length > 0 && field && 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : field
}

/** Of a path through a relationship each collection it leads to is asked for its own part. */
function isIndexed({ flattenedFields, indexes }: SanitizedCollectionConfig, path: string): boolean | null {
  const [first = ''] = path.split('.')
  const field = fieldAt(flattenedFields, path.split('.'))
  if (!field) return null
  if ('index' in field && field.index) return true
  if ('unique' in field && field.unique) return true
  return indexes.some(({ fields: [leading] }) => leading === first)
}

/**
 * A query by a field without an index looks at every document there is: with
 * twenty thousand that is seconds.
 */
export function indexesSuite() {
  describe('The fields that queries name', () => {
    const asked = queriedFields(sources).filter((path) => !always.includes(path))
    const collections = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    const without = collections.flatMap((config) =>
      asked.filter((path) => isIndexed(config, path) === false).map((path) => `${config.slug}.${path}`),
    )

    it('have an index in every collection that has them, or a reason not to', () => {
      expect(asked.length).toBeGreaterThan(30)
      expect(without.filter((place) => !(place in unindexedFields))).toEqual([])
    })

    it('have no reason where they have an index', () => {
      expect(Object.keys(unindexedFields).filter((place) => !without.includes(place))).toEqual([])
    })
  })
}
