import { describe, expect, it } from 'vitest'
import { findBySlug } from './slugs'
import type { Slugs } from './views'

function item(code: string, it: string, en: string, former: Partial<Slugs['former']> = {}) {
  return { code, slugs: { current: { it, en }, former: { it: [], en: [], ...former } } }
}

const employment = item('axis-1', 'occupazione', 'employment', { it: ['lavoro'], en: ['jobs'] })
const inclusion = item('axis-2', 'inclusione', 'inclusion', { it: ['occupazione'] })
const digiteca = item('digiteca', 'digiteca', 'digiteca')
const items = [inclusion, employment, digiteca]

describe('findBySlug', () => {
  it('finds the item in the language asked for', () => {
    expect(findBySlug(items, 'en', 'employment')).toEqual({ found: employment })
    expect(findBySlug(items, 'en', 'digiteca')).toEqual({ found: digiteca })
  })

  it('lets an address of today win over a former one', () => {
    expect(findBySlug(items, 'it', 'occupazione')).toEqual({ found: employment })
  })

  it('follows former addresses', () => {
    expect(findBySlug(items, 'it', 'lavoro')).toEqual({ movedTo: 'occupazione' })
  })

  it('translates addresses of the other language, former ones too', () => {
    expect(findBySlug(items, 'en', 'inclusione')).toEqual({ movedTo: 'inclusion' })
    expect(findBySlug(items, 'it', 'employment')).toEqual({ movedTo: 'occupazione' })
    expect(findBySlug(items, 'it', 'jobs')).toEqual({ movedTo: 'occupazione' })
  })

  it('knows nothing else', () => {
    expect(findBySlug(items, 'it', 'trasporti')).toBeNull()
    expect(findBySlug([], 'it', 'occupazione')).toBeNull()
  })

  it('never leads to an empty address', () => {
    const untranslated = item('axis-6', 'trasporti', '')
    expect(findBySlug([untranslated], 'en', '')).toBeNull()
    expect(findBySlug([untranslated], 'en', 'trasporti')).toBeNull()
  })
})
