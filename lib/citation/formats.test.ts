import { describe, expect, it } from 'vitest'
import { escapeTex, toBibtex } from './bibtex'
import { citationKey } from './citation'
import { toCslJson } from './csl-json'
import { toPlainText } from './plain-text'
import { sampleCitation } from './sample-citation'

const checksum = sampleCitation().version.checksum

describe('citationKey', () => {
  it('is a word every program takes', () => {
    expect(citationKey({ code: 'axis-2.result-9i-rate', edition: 2022 })).toBe('sintesi-2022-axis-2-result-9i-rate')
  })
})

describe('toBibtex', () => {
  it('is one entry with everything the citation says', () => {
    expect(toBibtex(sampleCitation())).toBe(
      [
        '@dataset{sintesi-2022-axis-1-committed,',
        '  author = {{Regione Lombardia}},',
        '  title = {{Asse I: impegni}},',
        '  titleaddon = {POR FSE 2014-2020, relazione 2022},',
        '  publisher = {{Regione Lombardia}},',
        '  date = {2023-05-29},',
        '  year = {2023},',
        '  month = {5},',
        '  version = {2023-06-01T09:30:15Z},',
        `  note = {Dato al 31 dicembre 2022. SHA-256: ${checksum}.},`,
        '  url = {https://sintesi.example/it/edizioni/2022/dati/axis-1.committed},',
        '  langid = {italian}',
        '}',
        '',
      ].join('\n'),
    )
    expect(toBibtex(sampleCitation({ locale: 'en' }))).toContain('langid = {british}')
  })

  it('has no field but those that the data model of BibLaTeX gives a dataset', () => {
    const own =
      'addendum author edition editor editortype language location note number organization publisher pubstate series'
    const more = 'subtitle title titleaddon type version'
    const common = 'date day month year url urldate doi langid'
    const allowed = new Set([own, more, common].join(' ').split(' '))
    const fields = [...toBibtex(sampleCitation()).matchAll(/^ {2}(\w+) = /gm)].map(([, name = '']) => name)
    expect(fields.length).toBeGreaterThan(8)
    expect(fields.filter((name) => !allowed.has(name))).toEqual([])
  })

  it('says nothing to TeX but what is to be read', () => {
    expect(escapeTex('50% & più_di #1 {x} $5 ~ ^ \\end')).toBe(
      '50\\% \\& più\\_di \\#1 \\{x\\} \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end',
    )
    expect(escapeTex('una\nriga')).toBe('una riga')
  })

  it('keeps its braces in pairs whatever it is given', () => {
    const entry = toBibtex(sampleCitation({ title: 'a}b{', author: '}', url: 'https://x.example/a}b' }))
    const bare = entry.replace(/\\[{}]/g, '')
    const depth = [...bare].reduce((open, character) => {
      const now = open + (character === '{' ? 1 : character === '}' ? -1 : 0)
      expect(now).toBeGreaterThanOrEqual(0)
      return now
    }, 0)
    expect(depth).toBe(0)
    expect(entry).toContain('url = {https://x.example/a%7Db}')
  })
})

describe('toCslJson', () => {
  it('is a dataset with the names of the standard', () => {
    expect(toCslJson(sampleCitation())).toEqual([
      {
        id: 'sintesi-2022-axis-1-committed',
        type: 'dataset',
        title: 'Asse I: impegni',
        'container-title': 'POR FSE 2014-2020, relazione 2022',
        author: [{ literal: 'Regione Lombardia' }],
        publisher: 'Regione Lombardia',
        issued: { 'date-parts': [[2023, 5, 29]] },
        version: '2023-06-01T09:30:15Z',
        note: `Dato al 31 dicembre 2022. SHA-256: ${checksum}.`,
        URL: 'https://sintesi.example/it/edizioni/2022/dati/axis-1.committed',
        language: 'it',
      },
    ])
  })

  it('reads the day of an instant', () => {
    expect(toCslJson(sampleCitation({ issued: '2023-06-01T09:30:15Z' }))[0]?.issued['date-parts']).toEqual([
      [2023, 6, 1],
    ])
  })
})

describe('toPlainText', () => {
  it('is one line', () => {
    expect(toPlainText(sampleCitation(), { dataset: 'dato', version: 'Versione' })).toBe(
      'Regione Lombardia (2023). Asse I: impegni [dato]. POR FSE 2014-2020, relazione 2022. Dato al 31 dicembre 2022. ' +
        'Versione 2023-06-01T09:30:15Z, sha256:0123456789ab. https://sintesi.example/it/edizioni/2022/dati/axis-1.committed',
    )
  })
})
