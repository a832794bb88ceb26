import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { officeValues } from '@/bin/office-values'
import italian from '@/messages/it.office.json'
import { inEveryLanguage, interfaceLanguage, officeWords } from './office'

const keys = Object.entries(italian).flatMap(([part, texts]) => Object.keys(texts).map((name) => `${part}.${name}`))
const sources = ['collections', 'components/admin'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
)

describe('the messages of the office', () => {
  it('are all said somewhere', () => {
    const said = new Set(sources.flatMap((source) => source.match(/'[A-Z]\w+\.\w+'/g) ?? []))
    expect(keys.filter((key) => !said.has(`'${key}'`))).toEqual([])
    expect(keys.length).toBeGreaterThan(700)
  })

  it('take the values that their types name', () => {
    expect(readFileSync('messages/office-values.ts', 'utf8')).toBe(officeValues(italian))
  })

  it('are written in the language of the interface, and in the source one where that is not ours', () => {
    expect(officeWords('en')('Gate.itAnswers')).toBe('It answers')
    expect(officeWords('de')('Gate.itAnswers')).toBe('Risponde')
    expect(interfaceLanguage('de')).toBe('it')
    expect(inEveryLanguage('Gate.itAnswers')).toEqual({ it: 'Risponde', en: 'It answers' })
  })

  it('are refused without a value they name, and where there is none of the name', () => {
    const say = officeWords('it') as (key: string, values?: object) => string
    expect(() => say('Tokens.chooseHowFigureReads')).toThrow()
    expect(() => say('Tokens.chooseHowFigureReadsAloud')).toThrow()
  })
})

describe('a message of the office', () => {
  const [inItalian, inEnglish] = [officeWords('it'), officeWords('en')]

  it('is of one or of many', () => {
    expect(inItalian('Gate.errorsCounted', { count: 1 })).toBe('1 errore')
    expect(inItalian('Gate.errorsCounted', { count: 0 })).toBe('0 errori')
    expect(inEnglish('Gate.warningsCounted', { count: 2 })).toBe('2 warnings to accept')
    expect(inItalian('Gate.andMoreInTabChecks', { rest: 1 })).toBe('E un altro: sono tutti nella scheda «Controlli».')
    expect(inItalian('Gate.andMoreInTabChecks', { rest: 4 })).toBe('E altri 4: sono tutti nella scheda «Controlli».')
    expect(inEnglish('Gate.andMoreInTabChecks', { rest: 1 })).toBe('And 1 more, all in the tab “Checks”.')
    expect(inItalian('FigureSheet.rowsWithCode', { count: 1, number: '1' })).toBe('Una riga con un codice.')
    expect(inItalian('FigureSheet.rowsWithCode', { count: 1200, number: '1.200' })).toBe('1.200 righe con un codice.')
  })

  it('writes a number given to it as it is', () => {
    expect(inItalian('EditionPath.editionIsApprovedAndIts', { year: 2022 })).toContain("L'edizione 2022 è approvata")
  })

  it('shows braces, angle brackets and apostrophes as they are', () => {
    expect(inItalian('Tokens.didNotBecomeFigureWrite', { code: 'a.b' })).toBe(
      '«a.b» non è diventato un dato. Riscrivilo come {{codice}} o toglilo.',
    )
    expect(inEnglish('Translations.bracesHoldNoFigureWrite')).toContain('{{code:form}}')
    expect(inItalian('Translations.xliffUnknownElement', { detail: 'ph' })).toBe("L'elemento <ph> non si sa leggere.")
    expect(inItalian('Translations.xliffOtherEdition', { detail: '2021' })).toBe(
      "Il file è di un'altra edizione (2021).",
    )
  })

  it('says a value of each language in that language', () => {
    const words = inEveryLanguage('FigureSheet.fileHasMoreThanRows', (locale) => ({
      rows: locale === 'it' ? '1.000' : '1,000',
    }))
    expect(words.it).toBe('Il file ha più di 1.000 righe: dividilo in più file.')
    expect(words.en).toBe('The file has more than 1,000 rows: split it.')
  })
})
