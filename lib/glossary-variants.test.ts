import { describe, expect, it } from 'vitest'
import { variantsByLanguage } from './glossary-variants'

describe('variantsByLanguage', () => {
  it('gives each of the names that were loaded to its language, in the order it had', () => {
    expect(variantsByLanguage(['POR', 'ROP', 'POR FSE'])).toEqual({
      it: ['POR', 'POR FSE'],
      en: ['POR', 'ROP', 'POR FSE'],
    })
    expect(variantsByLanguage(['certificazione della parità di genere', 'gender equality certification'])).toEqual({
      it: ['certificazione della parità di genere'],
      en: ['gender equality certification'],
    })
    expect(variantsByLanguage(['beneficiari', 'beneficiaries'])).toEqual({ it: ['beneficiari'], en: ['beneficiaries'] })
  })

  it('leaves what an editor added where it was read', () => {
    expect(variantsByLanguage(['Fondo europeo', 'FSE', 'ESF'])).toEqual({
      it: ['Fondo europeo', 'FSE'],
      en: ['Fondo europeo', 'FSE', 'ESF'],
    })
  })

  it('makes nothing of nothing', () => {
    expect(variantsByLanguage([])).toEqual({ it: [], en: [] })
  })
})
