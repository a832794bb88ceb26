import { describe, expect, it } from 'vitest'
import { sampleFigure } from '../figure/sample-figures'
import { datasetJsonLd } from './dataset-json-ld'
import { sampleSource } from './sample-source'

const source = sampleSource({ it: [sampleFigure({ code: 'a', updatedAt: '2023-06-30T10:00:00.000Z' })] })
const files = [
  { name: 'figures.csv', table: 'figures', format: 'csv', byteSize: 120 },
  { name: 'initiatives.json', table: 'initiatives', format: 'json', byteSize: 340 },
] as const

type Graph = { '@graph': Record<string, unknown>[] }
const graph = (locale: 'it' | 'en') => (datasetJsonLd(locale, source, [...files], 2014) as Graph)['@graph']

describe('datasetJsonLd', () => {
  it('describes each table as a dataset, with its files', () => {
    const [figures, initiatives] = graph('en')
    expect(figures).toMatchObject({
      '@type': 'Dataset',
      name: 'The figures of the annual report 2022',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2014-01-01/2022-12-31',
      dateModified: '2023-06-30T10:00:00.000Z',
      publisher: { name: 'Regione Lombardia' },
      url: 'https://sintesi.example/en/editions/2022/data',
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'text/csv',
          contentUrl: 'https://sintesi.example/opendata/2022/figures.csv',
          contentSize: '120 B',
        },
      ],
    })
    expect(initiatives).toMatchObject({ dateModified: '2023-05-29T10:00:00.000Z' })
  })

  it('speaks the language of its page, at the length that search engines ask for', () => {
    for (const dataset of [...graph('it'), ...graph('en')]) {
      expect(String(dataset.description).length).toBeGreaterThan(50)
      expect(dataset.variableMeasured).toBeTruthy()
    }
    expect(graph('it')[0]?.name).toBe('I dati della relazione annuale 2022')
  })
})
