import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { openTables } from '@/lib/opendata/tables'
import { rendered, textOf } from '../site/rendered'
import { ApiNotes } from './ApiNotes'
import { DatasetDescription } from './DatasetDescription'
import { OpenTableCard } from './OpenTableCard'
import type { FieldView, OpenTableView } from './open-table'
import { ReuseNotes } from './ReuseNotes'

const field = (fields: Partial<FieldView> = {}): FieldView => ({
  name: 'label_en',
  json: 'label.en',
  kind: 'text',
  meaning: { it: 'Nome in inglese.', en: 'Name in English.' },
  example: 'Axis I: paid',
  ...fields,
})
const table = (fields: Partial<OpenTableView> = {}): OpenTableView => ({
  name: 'figures',
  title: 'I dati',
  description: 'Ogni numero.',
  rowCount: 1183,
  files: [{ format: 'CSV', href: '/opendata/2022/figures.csv', byteSize: 134_839 }],
  fields: [field()],
  ...fields,
})

describe('OpenTableCard', () => {
  it('names each file by what it holds, its format and its size', () => {
    const html = rendered('it', <OpenTableCard locale="it" table={table()} />)
    expect(html).toContain('href="/opendata/2022/figures.csv"')
    expect(textOf(html)).toContain('1.183 righe · 1 campo Scarica «I dati»: CSV 135 kB')
  })

  it('rounds no file down to nothing', () => {
    const files = [{ format: 'CSV', href: '/x.csv', byteSize: 12 }]
    expect(textOf(rendered('en', <OpenTableCard locale="en" table={table({ files, rowCount: 1 })} />))).toContain(
      '1 row · 1 field Download “I dati”: CSV 1 kB',
    )
  })

  it('explains a field, with an example in the language it is written in', () => {
    const json = { format: 'JSON', href: '/opendata/2022/figures.json', byteSize: 9 }
    const html = rendered('it', <OpenTableCard locale="it" table={table({ files: [json] })} />)
    expect(textOf(html)).toContain('label_en in JSON label.en Nome in inglese. testo Esempio: Axis I: paid')
    expect(html).toContain('<q lang="en">Axis I: paid</q>')
    expect(textOf(rendered('it', <OpenTableCard locale="it" table={table()} />))).not.toContain('in JSON')
  })

  it('says what a field may hold, and when it is empty', () => {
    const fields = [
      field({ name: 'unit', json: 'unit', kind: 'code', values: ['EUR', 'percent'], example: 'EUR' }),
      field({ name: 'target_value', json: 'target.value', kind: 'measure', isOptional: true, example: undefined }),
    ]
    const words = textOf(rendered('en', <OpenTableCard locale="en" table={table({ fields })} />))
    expect(words).toContain('unit Name in English. code · values: EUR, percent Example: EUR')
    expect(words).toContain('number, in the unit of its row · may be empty Example: always empty today')
  })

  it.each(locales)('shows every field of every table in %s', (locale) => {
    for (const [name, { title, description, fields }] of Object.entries(openTables)) {
      const shown = table({ name, title: title[locale], description: description[locale], fields: [...fields] })
      const words = textOf(rendered(locale, <OpenTableCard locale={locale} table={shown} />))
      for (const { meaning } of fields) expect(words).toContain(meaning[locale].slice(0, 30))
    }
  })
})

describe('DatasetDescription', () => {
  it('is data that no text can break out of', () => {
    const html = rendered('it', <DatasetDescription description={{ name: '</script><b>"x"</b>' }} />)
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)).toEqual({ name: '</script><b>"x"</b>' })
  })
})

describe('ApiNotes', () => {
  it.each(locales)('leads to the description and to both forms of the catalogue in %s', (locale) => {
    const html = rendered(locale, <ApiNotes year={2022} siteUrl="https://sintesi.example" />)
    for (const file of ['openapi.json', 'catalog.ttl', 'catalog.jsonld'])
      expect(html).toContain(`href="/opendata/${file}"`)
    expect(textOf(html)).toContain('curl "https://sintesi.example/opendata/2022/figures.json?limit=50&offset=100"')
  })
})

describe('ReuseNotes', () => {
  it('names a licence that has no address', () => {
    const html = rendered('en', <ReuseNotes licence={{ name: 'CC BY 4.0', url: '' }} citation="Regione Lombardia" />)
    expect(html).not.toContain('<a ')
    expect(textOf(html)).toContain('Licence CC BY 4.0. You may copy')
  })
})
