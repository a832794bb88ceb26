const authority = 'http://publications.europa.eu/resource/authority'

/** The entries of the EU's official lists that the catalogue uses. */
export const authorities = {
  annual: `${authority}/frequency/ANNUAL`,
  themes: [`${authority}/data-theme/SOCI`, `${authority}/data-theme/GOVE`],
  themeList: `${authority}/data-theme`,
  languages: { it: `${authority}/language/ITA`, en: `${authority}/language/ENG` },
  ccBy40: `${authority}/licence/CC_BY_4_0`,
} as const

/** Lombardy, as GeoNames and the EU's list of statistical regions name it. */
export const territory = {
  name: { it: 'Lombardia', en: 'Lombardy' },
  geonames: 'https://sws.geonames.org/3174618/',
  nuts: 'http://data.europa.eu/nuts/code/ITC4',
} as const

/**
 * The region's code in the national index of public administrations, which
 * identifies it in every Italian catalogue.
 */
export const publisherCode = 'r_lombar'

/** The official entry of a licence, where the lists have one; else the licence's own address. */
export function licenceEntry(address: string): string {
  return /^https?:\/\/creativecommons\.org\/licenses\/by\/4\.0(\/|$)/.test(address) ? authorities.ccBy40 : address
}
