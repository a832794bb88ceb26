import type { Source } from './source'

/**
 * What a journey does that fails now and then on a slow machine: a screen of the office that is
 * opened bare is worked with before React has it, and what is deleted while a window still shows
 * it is asked for once more. A line above that begins with `// Not openScreen: ` or `// Not
 * discard: ` says why it has to be so.
 */
export function racesOfJourneys({ path, text }: Source): string[] {
  if (!path.startsWith('e2e/') || path === 'e2e/alive.ts' || path === 'e2e/fixtures.ts') return []
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const said = lines[index - 1]?.trim() ?? ''
    const place = `${path}:${index + 1}`
    if (opensBare(line, text) && !said.startsWith('// Not openScreen: '))
      return [`${place}: opens a screen of the office; use openScreen or reloadScreen of e2e/alive.ts`]
    if (/\.delete\(\s*['"`]\/api\//.test(line) && !said.startsWith('// Not discard: '))
      return [`${place}: deletes what a window may still show; use discard of e2e/fixtures.ts`]
    return []
  })
}

function opensBare(line: string, text: string): boolean {
  const [, method, where = ''] = /\.(goto|reload)\(([^,)]*)/.exec(line) ?? []
  if (!method || !text.includes('/admin')) return false
  return method === 'reload' || /^['"`]\/admin/.test(where) || officeAddresses(text).has(where)
}

/** The names a file gives to addresses of the office. */
const officeAddresses = (text: string) =>
  new Set([...text.matchAll(/\b(\w+)(?:: string)? = ['"`]\/admin/g)].map(([, name]) => name ?? ''))
