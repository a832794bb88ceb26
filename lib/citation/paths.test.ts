import { describe, expect, it } from 'vitest'
import { citationPath, figureFile, figureFilePath } from './paths'

describe('files of one figure', () => {
  it('have an address that names the edition, and the language where it is not Italian', () => {
    expect(figureFilePath(2022, 'axis-1.paid')).toBe('/opendata/2022/figures/axis-1.paid.json')
    expect(citationPath(2022, 'axis-1.paid', 'bib', 'it')).toBe('/opendata/2022/cite/axis-1.paid.bib')
    expect(citationPath(2022, 'axis-1.paid', 'bib', 'en')).toBe('/opendata/2022/cite/axis-1.paid.bib?lang=en')
  })

  it('are read from their names, whose codes have points too', () => {
    expect(figureFile('axis-1.paid.bib')).toEqual({ code: 'axis-1.paid', extension: 'bib' })
    expect(figureFile('axis-1')).toBeNull()
  })
})
