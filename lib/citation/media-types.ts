/** The forms a citation can be downloaded in, by the ending of the file: as HTTP names them. */
export const citationTypes = {
  txt: 'text/plain; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json',
} as const

export type CitationFormat = keyof typeof citationTypes

export const citationFormats = Object.keys(citationTypes) as CitationFormat[]
