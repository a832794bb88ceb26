const fileTypes = 'http://publications.europa.eu/resource/authority/file-type'

/**
 * The formats of open data: as HTTP names them, as the EU's list of file types does, as people do.
 */
export const formats = {
  json: {
    name: 'JSON',
    mediaType: 'application/json',
    contentType: 'application/json; charset=utf-8',
    fileType: `${fileTypes}/JSON`,
  },
  csv: {
    name: 'CSV',
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    fileType: `${fileTypes}/CSV`,
  },
  xlsx: {
    name: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: `${fileTypes}/XLSX`,
  },
  ttl: {
    name: 'Turtle',
    mediaType: 'text/turtle',
    contentType: 'text/turtle; charset=utf-8',
    fileType: `${fileTypes}/RDF_TURTLE`,
  },
  jsonld: {
    name: 'JSON-LD',
    mediaType: 'application/ld+json',
    contentType: 'application/ld+json',
    fileType: `${fileTypes}/JSON_LD`,
  },
} as const

export type Format = keyof typeof formats
