import { sampleFigure } from '../figure/sample-figures'
import type { Figure } from '../figure/types'
import type { OpenDataSource } from './source'

/**
 * A source for the tests, holding the figures they are about. Never imported by the portal itself.
 */
export function sampleSource(figures: Partial<OpenDataSource['figures']> & { it: Figure[] }): OpenDataSource {
  return {
    edition: { year: 2022, dataDate: '2022-12-31', approvedOn: '2023-05-29', updatedAt: '2023-05-29T10:00:00.000Z' },
    about: {
      title: { it: 'Relazione 2022', en: '2022 report' },
      approvedBy: { it: 'Comitato di Sorveglianza', en: 'Monitoring Committee' },
      legalBasis: { it: 'Articolo 50', en: 'Article 50' },
      publisher: 'Regione Lombardia',
    },
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    licenceName: 'CC BY 4.0',
    figures: { en: figures.it, ...figures },
    initiatives: { it: [], en: [] },
    evaluations: { it: [], en: [] },
    axes: [
      { code: 'axis-1', numeral: 'I' },
      { code: 'axis-2', numeral: 'II' },
    ],
    absoluteUrl: (path) => `https://sintesi.example${path}`,
  }
}

/** A figure that uses every column, as read in each language. */
export function bothLabels(
  fields: Parameters<typeof sampleFigure>[0],
  it: string,
  en: string,
): { it: Figure[]; en: Figure[] } {
  return {
    it: [sampleFigure({ ...fields, label: { value: it, lang: 'it' } })],
    en: [sampleFigure({ ...fields, label: { value: en, lang: 'en' } })],
  }
}
