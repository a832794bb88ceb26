/** The language-neutral addresses of open data. Permanent. */

export const openDataRoot = '/opendata'

/** `/opendata/2022/figures.csv` */
export const filePath = (year: number, file: string): string => `${openDataRoot}/${year}/${file}`

export const turtlePath = `${openDataRoot}/catalog.ttl`
export const jsonLdPath = `${openDataRoot}/catalog.jsonld`
export const apiDescriptionPath = `${openDataRoot}/openapi.json`
