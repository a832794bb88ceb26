import type { Citation } from './citation'

/** A citation for the tests. Never imported by the portal itself. */
export function sampleCitation(fields: Partial<Citation> = {}): Citation {
  return {
    code: 'axis-1.committed',
    edition: 2022,
    locale: 'it',
    author: 'Regione Lombardia',
    title: 'Asse I: impegni',
    container: 'POR FSE 2014-2020, relazione 2022',
    issued: '2023-05-29',
    note: 'Dato al 31 dicembre 2022.',
    version: { changedAt: '2023-06-01T09:30:15Z', checksum: '0123456789ab'.padEnd(64, 'c') },
    url: 'https://sintesi.example/it/edizioni/2022/dati/axis-1.committed',
    ...fields,
  }
}
