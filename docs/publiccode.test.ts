import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import packageJson from '@/package.json'

/**
 * The file keeps to a small part of YAML (maps, lists, one-line values, folded texts), which these
 * few lines read: keys by their whole path, and what stands beside or under each.
 */
function readKeys(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let path: { indent: number; key: string }[] = []
  for (const line of text.split('\n').filter((line) => line.trim() && !line.trim().startsWith('#'))) {
    const indent = line.search(/\S/)
    const [, key, value = ''] = /^\s*([A-Za-z]+):(?: (.*))?$/.exec(line) ?? []
    const inFoldedText =
      found.get(path.map(({ key }) => key).join('.'))?.[0] === '>-' && indent > (path.at(-1)?.indent ?? 0)
    if (key && !inFoldedText) {
      path = [...path.filter((parent) => parent.indent < indent), { indent, key }]
      found.set(path.map(({ key }) => key).join('.'), value ? [value.replace(/^"(.*)"$/, '$1')] : [])
    } else {
      found.get(path.map(({ key }) => key).join('.'))?.push(line.trim().replace(/^- /, ''))
    }
  }
  return found
}

const file = readKeys(readFileSync('publiccode.yml', 'utf8'))
const one = (key: string) => file.get(key)?.[0]
const folded = (key: string) => (file.get(key) ?? []).slice(1).join(' ')

describe('publiccode.yml', () => {
  it('follows version 0.7.0 of the standard', () => {
    expect(one('publiccodeYmlVersion')).toBe('0.7.0')
  })

  it.each(['name', 'platforms', 'developmentStatus', 'softwareType'])('says its %s', (key) => {
    expect(one(key)).toBeTruthy()
  })

  it('names a repository', () => {
    expect(one('url')).toMatch(/^https:\/\/[^/]+\/.+/)
  })

  it('uses words of the standard', () => {
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(one('developmentStatus'))
    expect(one('softwareType')).toMatch(/^(standalone\/(mobile|iot|desktop|web|backend|other)|addon|library)$/)
  })

  it.each(locales)('describes the portal in %s within the allowed lengths', (locale) => {
    const short = one(`description.${locale}.shortDescription`) ?? ''
    expect(short).not.toBe('')
    expect([...short].length).toBeLessThanOrEqual(150)
    const long = [...folded(`description.${locale}.longDescription`)].length
    expect(long).toBeGreaterThanOrEqual(150)
    expect(long).toBeLessThanOrEqual(10_000)
    expect(file.get(`description.${locale}.features`)?.length).toBeGreaterThanOrEqual(5)
  })

  it('lists as many features in each language', () => {
    const [first, ...others] = locales.map((locale) => file.get(`description.${locale}.features`)?.length)
    for (const other of others) expect(other).toBe(first)
  })

  it('says who maintains it as far as anybody does', () => {
    const type = one('maintenance.type')
    expect(['internal', 'contract', 'community', 'none']).toContain(type)
    const named = { internal: 'contacts', community: 'contacts', contract: 'contractors' }[type ?? '']
    if (named) expect(file.get(`maintenance.${named}`) ?? []).not.toEqual([])
  })

  it('has every language of the portal', () => {
    expect(one('localisation.localisationReady')).toBe('true')
    expect(file.get('localisation.availableLanguages')).toEqual([...locales])
  })

  it('agrees with the package on licence and version', () => {
    expect(one('legal.license')).toBe('EUPL-1.2')
    expect(one('legal.license')).toBe(packageJson.license)
    expect(one('softwareVersion')).toBe(packageJson.version)
  })

  it('comes with the licence it names', () => {
    const licence = readFileSync('LICENSE', 'utf8').replace(/\s+/g, ' ')
    expect(licence).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2')
    expect(licence).toContain('new versions of this Licence or updated versions of the Appendix')
  })
})
