import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const forbidden = {
  'i18n/locales.ts': ['@/lib/format'],
  'i18n/routing.ts': ['@/queries/axes', '@/components/site/Card', '@/testing/picture-checks', '@payload-config'],
  'lib/format.ts': [
    '@/queries/axes',
    '@/i18n/routing',
    '@/collections/access/access',
    '@/testing/picture-checks',
    'react',
    'node:fs',
    'payload',
  ],
  'collections/Axes.ts': [
    '@/queries/axes',
    '@/components/site/Card',
    '@/content/load',
    '@/testing/2022/relations',
    '@payload-config',
  ],
  'database/adapter.ts': ['@/collections/Axes', '@/queries/axes', '@/integration/samples', '@payload-config'],
  'queries/axes.ts': [
    '@/app/layout',
    '@/database/adapter',
    '@/components/site/Card',
    '@/content/load',
    '@/integration/samples',
  ],
  'content/load.ts': ['@/queries/axes', '@/components/site/Card', '@/testing/2022/relations', '@/integration/samples'],
  'server/entry.ts': [
    '@/app/layout',
    '@/queries/axes',
    '@/collections/access/access',
    '@/database/adapter',
    '@/testing/picture-checks',
    '@payload-config',
  ],
  'components/site/Card.tsx': [
    '@/queries/axes',
    '@/collections/access/access',
    'next/link',
    'next/script',
    'next/dynamic',
  ],
  'components/figure/Chart.tsx': ['@/queries/axes', '@/testing/picture-checks', 'next/link'],
  'components/admin/gate/Panel.tsx': ['@/queries/axes', '@/testing/picture-checks'],
  'app/(portal)/page.tsx': [
    '@/collections/access/access',
    '@/testing/2022/relations',
    '@payload-config',
    'next/link',
    'next/script',
    'next/dynamic',
  ],
}

const allowed = {
  'i18n/routing.ts': ['@/lib/routes', 'next-intl/routing'],
  'lib/format.ts': ['@/i18n/locales', '@/lib/text', './text', 'zod'],
  'collections/Axes.ts': ['@/lib/figure/check', '@/i18n/locales', './access/access'],
  'database/adapter.ts': ['@/lib/env', '@/migrations', './one-writer'],
  'queries/axes.ts': ['@payload-config', '@/lib/views', '@/collections/access/access'],
  'content/load.ts': ['@/lib/text', '@payload-config'],
  'server/entry.ts': ['@/lib/routes', '@/messages/it.json', './sender', 'next'],
  'components/site/Card.tsx': ['@/lib/format', '@/i18n/navigation', 'react'],
  'components/admin/Check.tsx': ['@/lib/figure/check', 'next/link'],
  'content/2022/relations.test.ts': ['@/testing/2022/relations', '@/lib/figure/check'],
  'app/(portal)/page.tsx': ['@/queries/axes', '@/components/site/Card', '@/lib/routes'],
}

const folder = mkdtempSync(join(tmpdir(), 'sintesi-layers-'))

/** What the linter says about a file that imports each of the names, one a line. */
function refusedImports(path: string, names: string[]): string[] {
  const text = names.map((name, index) => `export * as m${index} from '${name}'`).join('\n')
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), `${text}\n`)
  const args = ['lint', '--only=style/noRestrictedImports', '--reporter=json', path]
  try {
    execFileSync(join(process.cwd(), 'node_modules/.bin/biome'), args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    return []
  } catch (error) {
    const { stdout } = error as { stdout: string }
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { start: { line: number } } }[] }
    return diagnostics.map(({ location }) => names[location.start.line - 1] ?? 'elsewhere')
  }
}

beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'))
  copyFileSync('.gitignore', join(folder, '.gitignore'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the layers in biome.json', () => {
  it.each(Object.entries(forbidden))('refuse what %s may not import', (path, names) => {
    expect(refusedImports(path, names).sort()).toEqual([...names].sort())
  })

  it.each(Object.entries(allowed))('let %s import what it may', (path, names) => {
    expect(refusedImports(path, names)).toEqual([])
  })

  it('keep Suspense out of readers’ pages', () => {
    const path = 'components/content/Slow.tsx'
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), "import { Suspense } from 'react'\nexport const slow = Suspense\n")
    expect(() =>
      execFileSync(join(process.cwd(), 'node_modules/.bin/biome'), ['lint', path], { cwd: folder, stdio: 'pipe' }),
    ).toThrow(/noRestrictedImports/)
  })

  it('keep one client for the office’s screens', () => {
    const lint = (path: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), "export const ask = () => fetch('/api/editions')\n")
      execFileSync(join(process.cwd(), 'node_modules/.bin/biome'), ['lint', path], { cwd: folder, stdio: 'pipe' })
    }
    expect(() => lint('components/admin/gate/Panel.tsx')).toThrow(/noRestrictedGlobals/)
    expect(() => lint('components/admin/office-api/ask.ts')).not.toThrow()
  })
})
