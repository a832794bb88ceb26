import { sourceLocale } from '@/i18n/locales'
import { authorities, licenceEntry, publisherCode, territory } from './authorities'
import { iri, iriOf, type Node, node, plain, texts } from './graph'
import { type CatalogueSource, catalogueId } from './source'

/** How the things that every dataset refers to are identified. */
export function identifiersOf({ absoluteUrl, licence: { address } }: CatalogueSource) {
  const own = (fragment: string) => catalogueId(absoluteUrl, fragment)
  return {
    catalogue: own('catalogue'),
    agent: own('publisher'),
    contact: own('contact'),
    place: own('place'),
    licence: iriOf(licenceEntry(address)) ?? own('licence'),
  }
}

/** Who publishes the data and holds the rights to them. */
export const agent = (source: CatalogueSource): Node =>
  node(identifiersOf(source).agent, ['dcatapit:Agent', 'foaf:Agent'], {
    'dct:identifier': [plain(publisherCode)],
    'foaf:name': [plain(source.publisher)],
  })

export const contact = (source: CatalogueSource): Node =>
  node(identifiersOf(source).contact, ['dcatapit:Organization', 'vcard:Organization'], {
    // One name and one only, which the ontology types as a plain string.
    'vcard:fn': [plain(source.contact.name[sourceLocale] ?? '')],
    'vcard:hasEmail': [source.contact.email === '' ? null : iri(`mailto:${source.contact.email}`)],
    'vcard:hasURL': [iri(source.contact.url)],
  })

export function licence(source: CatalogueSource): Node {
  const { name, address } = source.licence
  const isCcBy = licenceEntry(address) === authorities.ccBy40
  return node(identifiersOf(source).licence, ['dcatapit:LicenseDocument', 'dct:LicenseDocument'], {
    'foaf:name': [plain(name)],
    'dct:type': [isCcBy ? iri('http://purl.org/adms/licencetype/Attribution') : null],
    'owl:versionInfo': [isCcBy ? plain('4.0') : null],
    'foaf:homepage': [iri(address)],
  })
}

export const place = (source: CatalogueSource): Node =>
  node(identifiersOf(source).place, ['dcatapit:Location', 'dct:Location'], {
    'locn:geographicName': texts({ [sourceLocale]: territory.name[sourceLocale] }),
    'dcatapit:geographicalIdentifier': [plain(territory.geonames)],
    'skos:exactMatch': [iri(territory.geonames), iri(territory.nuts)],
  })
