import { describe, expect, it } from 'vitest'
import { textsOutsideMessages } from './architecture-texts'

const found = (text: string, path = 'collections/gate/hook.ts') => textsOutsideMessages({ path, text })

describe('texts of the office in the code', () => {
  it.each([
    ['an object', "const message = { it: 'Il file è vuoto.', en: 'The file is empty.' }"],
    ['an object on lines of its own', '{\n  it: `Riga 1. «a»`,\n  en: `Row 1. “a”`,\n}'],
    ['a choice', "return i18n.language === 'en' ? 'Forgotten password' : 'Password dimenticata'"],
  ])('are refused as %s', (_, text) => {
    for (const path of ['collections/gate/hook.ts', 'components/admin/gate/ChecklistView.tsx'])
      expect(found(text, path)).toEqual([expect.stringMatching(`^${path}:[12]: a text`)])
  })

  it('may be labels beside their fields, and values that are no text', () => {
    expect(found("{ name: 'year', label: words('Anno', 'Year') }")).toEqual([])
    expect(found("useState({ it: '', en: '' })")).toEqual([])
    expect(found("{ it: read('it'), en: read('en') }")).toEqual([])
  })

  it('are what readers meet elsewhere, and samples of tests', () => {
    const pair = "{ it: 'Dato', en: 'Figure' }"
    expect(found(pair, 'lib/opendata/figure-fields.ts')).toEqual([])
    expect(found(pair, 'collections/gate/hook.test.ts')).toEqual([])
  })
})
