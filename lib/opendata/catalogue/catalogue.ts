import { locales } from '@/i18n/locales'
import { pathTo } from '../../routes'
import { apiDescriptionPath } from '../paths'
import { agent, contact, identifiersOf, licence, place } from './agents'
import { authorities } from './authorities'
import { datasetNodes } from './dataset'
import { day, iri, type Node, node, texts } from './graph'
import type { CatalogueSource } from './source'

/**
 * The catalogue of open data after DCAT-AP_IT: one dataset for each table of each edition, one
 * distribution for each file. A contact without an e-mail address has none here either: an
 * invented one would only look valid.
 */
export function catalogue(source: CatalogueSource): Node[] {
  const ids = identifiersOf(source)
  const datasets = source.editions.flatMap((edition) => datasetNodes(source, edition))
  const issued =
    source.editions
      .map((edition) => edition.source.edition.approvedOn ?? '')
      .filter(Boolean)
      .sort()[0] ?? ''
  return [
    node(ids.catalogue, ['dcatapit:Catalog', 'dcat:Catalog'], {
      'dct:title': texts(source.title),
      'dct:description': texts(source.description),
      'dct:publisher': [iri(ids.agent)],
      'dct:issued': [day(issued)],
      'dct:modified': [day(newest(datasets))],
      'dct:language': locales.map((locale) => iri(authorities.languages[locale])),
      'dct:license': [iri(ids.licence)],
      'dct:spatial': [iri(ids.place)],
      'dcat:themeTaxonomy': [iri(authorities.themeList)],
      'foaf:homepage': [iri(source.absoluteUrl(pathTo('it', 'data')))],
      'foaf:page': [iri(source.absoluteUrl(apiDescriptionPath))],
      'dcat:dataset': datasets.filter(({ types }) => types.includes('dcat:Dataset')).map(({ id }) => iri(id)),
    }),
    ...datasets,
    agent(source),
    contact(source),
    licence(source),
    place(source),
  ]
}

/** The newest day that a dataset was modified on; '' without datasets. */
function newest(nodes: Node[]): string {
  const days = nodes
    .flatMap(({ says }) => says['dct:modified'] ?? [])
    .map((term) => ('value' in term ? term.value : ''))
  return days.sort().at(-1) ?? ''
}
