import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findings } from './architecture'
import { castsIn, mostCasts } from './architecture-casts'
import type { Source } from './source'

const folders = [
  'app',
  'bin',
  'collections',
  'components',
  'content',
  'database',
  'e2e',
  'i18n',
  'lib',
  'queries',
  'server',
]

const file = (path: string, text = ''): Source => ({ path, text })

function sourcesOf(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('app/(payload)/'))
    .map((path) => file(path, readFileSync(path, 'utf8')))
}

describe('findings', () => {
  it('passes what keeps to the rules', () => {
    const kept = [
      file('app/(portal)/page.tsx', "import { Card } from '@/components/site/Card'\nimport { x } from './x'"),
      file('components/site/Card.tsx', "import { formatDate } from '@/lib/format'"),
      file('components/admin/Check.tsx', "'use client'"),
      file('lib/figure/check.ts', "import { x } from '../format'"),
    ]
    expect(findings(kept)).toEqual([])
  })

  it.each([
    'lib/index.ts',
    'components/site/index.tsx',
    'lib/utils.ts',
    'app/(portal)/[locale]/loading.tsx',
    'app/(portal)/error.tsx',
  ])('refuses the file %s', (path) => {
    expect(findings([file(path)])).toEqual([expect.stringContaining(`${path}: `)])
  })

  it('refuses a relative import that leaves its folder', () => {
    const sources = [file('components/site/Card.tsx', "export * from '../../queries/axes'")]
    expect(findings(sources)).toEqual([expect.stringContaining('../../queries/axes out of its folder')])
  })

  it.each([
    ['a property', 'const { docs } = await req.payload.db.find({ collection })'],
    ['a property of what is waited for', 'await (await payload()).db.whyNotReady()'],
    ['a property that may not be there', 'req.payload?.db.count({ collection })'],
    ['taken out', 'const { db } = req.payload'],
    ['taken out under another name', 'const { config, db: database } = payload'],
    ['taken out of an argument', 'export const count = ({ db }: Payload) => db.count({ collection })'],
  ])('refuses the database as %s outside the room of stored documents', (_, text) => {
    for (const path of ['collections/gate/hook.ts', 'queries/rows.ts', 'content/load/marks.ts', 'bin/user.ts'])
      expect(findings([file(path, text)])).toEqual([expect.stringContaining(`${path}: reaches the database`)])
    for (const path of ['collections/stored/rows.ts', 'database/adapter.ts', 'bin/migrate.ts', 'bin/user.test.ts'])
      expect(findings([file(path, text)])).toEqual([])
  })

  it('takes a file or a package for no database', () => {
    const text = "import { sqliteAdapter } from '@payloadcms/db-sqlite'\nconst name = 'sintesi.db'"
    expect(findings([file('bin/user.ts', text)])).toEqual([])
  })

  it.each([
    ['read', 'if (req.context.road) return'],
    ['read of a context that may not be there', 'if (req.context?.road) return'],
    ['read by a name that is put together', 'const kept = context[key]'],
    ['the same of a context that may not be there', 'const kept = req.context?.[key]'],
    ['written', "context.publishingEdition = 'edition'"],
    ['handed to another request', 'await update({ ...how, req: { ...aside(req), context: { reviewed } } })'],
    ['taken out', 'const step = ({ context: { road } }: Args) => road'],
  ])('refuses a key of a context that is %s outside the room of contexts', (_, text) => {
    for (const path of ['collections/gate/hook.ts', 'queries/payload.ts', 'components/admin/frame/Logo.tsx'])
      expect(findings([file(path, text)])).toEqual([expect.stringContaining(`${path}: names a key of a context`)])
    for (const path of ['collections/context/save-context.ts', 'components/chart/Chart.tsx', 'bin/steps.test.ts'])
      expect(findings([file(path, text)])).toEqual([])
  })

  it('lets a context be copied, and asked by its type', () => {
    const text = 'saveContext(req.context).road\nconst own = { ...req.context }\nrun({ context: {} })'
    expect(findings([file('collections/gate/hook.ts', text)])).toEqual([])
  })

  it("refuses 'use client' wherever a reader's page reaches it", () => {
    const sources = [
      file('app/(portal)/page.tsx', "import { Card } from '@/components/site/Card'"),
      file('components/site/Card.tsx', "import { Toggle } from './Toggle'"),
      file('components/site/Toggle.tsx', "// A switch.\n'use client'\n"),
    ]
    expect(findings(sources)).toEqual([expect.stringContaining("components/site/Toggle.tsx: 'use client'")])
  })
})

describe('tests that replace modules', () => {
  const replacing = `vi.${'mock'}('next/cache', () => ({}))`

  it('are isolated by their name', () => {
    expect(findings([file('queries/cached.test.ts', replacing)])).toEqual([expect.stringContaining('isolated')])
    expect(findings([file('queries/cached.isolated.test.ts', replacing)])).toEqual([])
  })
})

describe('casts past the compiler', () => {
  it('are counted in the product', () => {
    const text = 'const a = b as unknown as C\nrun(d as never, e as string) // It was never so.'
    const sources = [file('lib/a.ts', text), file('lib/b.ts', ''), file('lib/a.test.ts', text), file('bin/a.ts', text)]
    expect(castsIn(sources)).toEqual([{ path: 'lib/a.ts', count: 2 }])
  })

  it('do not become more', () => {
    const found = castsIn(folders.filter((folder) => existsSync(folder)).flatMap(sourcesOf))
    const count = found.reduce((sum, one) => sum + one.count, 0)
    expect(count, found.map(({ path, count }) => `${path}: ${count}`).join('\n')).toBeLessThanOrEqual(mostCasts)
  })
})

describe('the sources', () => {
  it('keep to the rules', () => {
    const sources = folders.filter((folder) => existsSync(folder)).flatMap(sourcesOf)
    expect(sources.length).toBeGreaterThan(20)
    expect(findings(sources)).toEqual([])
  })
})
