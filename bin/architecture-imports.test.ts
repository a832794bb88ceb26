import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { circlesIn, roomImports, strangersAtRoot, twoStems } from './architecture-imports'
import { importGraph } from './imports'
import { rooms } from './rooms'

const isOurs = (name: string) => !/^(\.|node_modules|data|public|migrations|test-results|playwright-report)/.test(name)
const entries = readdirSync('.', { withFileTypes: true }).filter(({ name }) => isOurs(name))
const paths = entries
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(entry.name, { recursive: true, encoding: 'utf8' }).map((name) => `${entry.name}/${name}`)
      : [entry.name],
  )
  .filter((path) => /\.(tsx?|mjs)$/.test(path))

const graphOf = (imports: Record<string, string[]>) =>
  importGraph(
    Object.entries(imports).map(([path, names]) => ({
      path,
      text: names.map((name) => `import type { X } from '${name}'`).join('\n'),
    })),
  )

describe('circles of imports', () => {
  it('are found, however long, those of types alike', () => {
    const graph = graphOf({ 'lib/a.ts': ['./b'], 'lib/b.ts': ['./c'], 'lib/c.ts': ['@/lib/a'], 'lib/d.ts': ['./a'] })
    expect(circlesIn(graph).map((circle) => circle.sort())).toEqual([['lib/a.ts', 'lib/b.ts', 'lib/c.ts']])
  })

  it('are not where two ways lead to one file', () => {
    expect(circlesIn(graphOf({ 'a.ts': ['./b', './c'], 'b.ts': ['./d'], 'c.ts': ['./d', './b'], 'd.ts': [] }))).toEqual(
      [],
    )
  })
})

describe('the order of rooms', () => {
  const files = {
    'collections/low/a.ts': [],
    'collections/high/b.ts': ['../low/a'],
    'collections/Axes.ts': ['./high/b'],
  }

  it('lets a room import those before it, and the root import them all', () => {
    expect(roomImports(graphOf(files), ['low', 'high'])).toEqual({ count: 2, against: [] })
  })

  it('refuses a room that imports a later one, or the root', () => {
    const graph = graphOf({ ...files, 'collections/low/a.ts': ['../high/b', '@/collections/Axes'] })
    expect(roomImports(graph, ['low', 'high']).against).toEqual([
      expect.stringContaining('collections/low/a.ts: imports collections/high/b.ts'),
      expect.stringContaining('collections/low/a.ts: imports collections/Axes.ts'),
    ])
  })
})

describe('the root of collections/', () => {
  it('holds collections and globals alone', () => {
    expect(strangersAtRoot(['collections/Axes.ts', 'collections/words/words.ts'])).toEqual([])
    expect(strangersAtRoot(['collections/fields.ts'])).toEqual([expect.stringContaining('collections/fields.ts: ')])
  })
})

describe('the project', () => {
  const graph = importGraph(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })))
  const imports = [...graph.values()].reduce((count, targets) => count + targets.size, 0)

  it('has no circle of imports', () => {
    const circles = circlesIn(graph)
    console.log(`${graph.size} files, ${imports} imports, ${circles.length} circles`)
    expect(imports).toBeGreaterThan(5_000)
    expect(circles).toEqual([])
  })

  it('keeps the rooms of the office in their order', () => {
    const { count, against } = roomImports(graph, rooms)
    console.log(`${rooms.length} rooms, ${count} imports between them, ${against.length} against their order`)
    expect(count).toBeGreaterThan(300)
    expect(against).toEqual([])
  })

  it('names every room in the order, and none that is not there', () => {
    const folders = readdirSync('collections', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect([...rooms].sort()).toEqual(folders.map(({ name }) => name).sort())
  })

  it('has at the root of collections/ one file for each collection or global', () => {
    expect(strangersAtRoot(paths)).toEqual([])
  })

  it('names a feature alike wherever it is', () => {
    const folders = ['lib', 'collections', 'components/admin'].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()),
    )
    const suites = readdirSync('integration/suites').map((name) => name.replace(/\.ts$/, ''))
    expect(twoStems([...folders.map(({ name }) => name), ...suites])).toEqual([])
    expect(twoStems(['account', 'gate', 'accounts'])).toEqual(['account'])
  })
})
