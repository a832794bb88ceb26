import { type Citation, citationKey } from './citation'

/**
 * One item of CSL-JSON, the form reference managers such as Zotero
 * exchange; the names are the standard's.
 */
export type CslItem = {
  id: string
  type: 'dataset'
  title: string
  'container-title': string
  author: { literal: string }[]
  publisher: string
  issued: { 'date-parts': [number, number, number][] }
  version: string
  note: string
  URL: string
  language: string
}

/** The citation as a list of one item, which is what reference managers import. */
export function toCslJson(citation: Citation): CslItem[] {
  const { author, title, container, issued, note, version, url, locale } = citation
  const [year = 0, month = 0, day = 0] = issued.slice(0, 10).split('-').map(Number)
  return [
    {
      id: citationKey(citation),
      type: 'dataset',
      title,
      'container-title': container,
      author: [{ literal: author }],
      publisher: author,
      issued: { 'date-parts': [[year, month, day]] },
      version: version.changedAt,
      note: `${note} SHA-256: ${version.checksum}.`,
      URL: url,
      language: locale,
    },
  ]
}
