import { sampleFigure } from '../../figure/sample-figures'
import { sampleSource } from '../sample-source'
import { type CatalogueSource, cataloguedEdition } from './source'

/** A catalogue of one edition for the tests. Never imported by the portal itself. */
export function sampleCatalogue(fields: Partial<CatalogueSource> = {}): CatalogueSource {
  const source = sampleSource({
    it: [sampleFigure({ code: 'axis-1.paid', value: 1, updatedAt: '2023-06-30T22:30:00.000Z' })],
  })
  return {
    title: { it: 'Portale "Sintesi"', en: 'Sintesi portal' },
    description: { it: 'Righe\ndiverse \\ barre', en: 'A portal' },
    publisher: 'Regione Lombardia',
    contact: {
      name: { it: 'Autorità di Gestione', en: 'Managing Authority' },
      email: 'fse@example.org',
      url: 'https://fse.example.org/',
    },
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    periodStart: 2014,
    editions: [
      {
        source: cataloguedEdition(source),
        files: [
          { name: 'figures.csv', table: 'figures', format: 'csv', byteSize: 120 },
          { name: 'figures.json', table: 'figures', format: 'json', byteSize: 340 },
          { name: 'initiatives.xlsx', table: 'initiatives', format: 'xlsx', byteSize: 5600 },
        ],
      },
    ],
    absoluteUrl: (path) => `https://sintesi.example${path}`,
    ...fields,
  }
}
