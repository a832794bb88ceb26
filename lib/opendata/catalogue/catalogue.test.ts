import { DataFactory, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { canonicalJsonLd, canonicalTurtle, quadsOf, violations } from '@/integration/rdf'
import { catalogue } from './catalogue'
import { prefixes } from './graph'
import { toJsonLd } from './json-ld'
import { sampleCatalogue } from './sample-catalogue'
import { toTurtle } from './turtle'

const { namedNode, literal, quad } = DataFactory

const statements = (fields?: Parameters<typeof sampleCatalogue>[0]) =>
  quadsOf(toTurtle(catalogue(sampleCatalogue(fields))))
const whole = (name: string) => {
  const [prefix = '', word] = name.split(':')
  return `${prefixes[prefix as keyof typeof prefixes]}${word}`
}

/** What must be there, by what it belongs to and where one of its kind is in the sample. */
const mandatory: [about: string, properties: string[]][] = [
  ['catalogue', ['dct:title', 'dct:description', 'dct:publisher', 'dct:modified', 'dcat:dataset']],
  [
    '2022-figures',
    [
      'dct:identifier',
      'dct:title',
      'dct:description',
      'dct:modified',
      'dcat:theme',
      'dct:rightsHolder',
      'dct:accrualPeriodicity',
      'dcat:distribution',
    ],
  ],
  ['2022-figures-csv', ['dct:format', 'dcat:accessURL', 'dct:license']],
  ['publisher', ['dct:identifier', 'foaf:name']],
  ['contact', ['vcard:fn', 'vcard:hasEmail']],
  ['2022-figures-period', ['dcatapit:startDate', 'schema:startDate']],
]

/** What there may be one of at most, after the cardinalities of the ontology. */
const single: [about: string, properties: string[]][] = [
  ['catalogue', ['dct:publisher', 'dct:modified', 'dct:issued', 'foaf:homepage']],
  [
    '2022-figures',
    [
      'dct:identifier',
      'dct:modified',
      'dct:issued',
      'dct:publisher',
      'dct:rightsHolder',
      'dct:accrualPeriodicity',
      'dcat:landingPage',
      'owl:versionInfo',
    ],
  ],
  ['2022-figures-csv', ['dct:format', 'dct:license', 'dcat:accessURL', 'dct:modified', 'dcat:byteSize']],
  ['publisher', ['dct:identifier', 'foaf:name']],
  ['contact', ['vcard:fn', 'vcard:hasEmail', 'vcard:hasURL']],
  ['2022-figures-period', ['dcatapit:startDate', 'dcatapit:endDate', 'schema:startDate']],
  ['place', ['locn:geographicName', 'dcatapit:geographicalIdentifier']],
]

const classes: [about: string, types: string[]][] = [
  ['catalogue', ['dcat:Catalog', 'dcatapit:Catalog']],
  ['2022-figures', ['dcat:Dataset', 'dcatapit:Dataset']],
  ['2022-figures-csv', ['dcat:Distribution', 'dcatapit:Distribution']],
  ['publisher', ['foaf:Agent', 'dcatapit:Agent']],
  ['contact', ['vcard:Organization', 'dcatapit:Organization']],
]

const isAbout = (about: string) => (statement: Quad) => statement.subject.value.endsWith(`#${about}`)

describe('The catalogue', () => {
  it('has everything that DCAT-AP_IT asks for', async () => {
    expect(await violations(statements())).toEqual([])
  })

  it('is the same graph in Turtle and in JSON-LD', async () => {
    const nodes = catalogue(sampleCatalogue())
    const turtle = await canonicalTurtle(toTurtle(nodes))
    expect(turtle.split('\n').length).toBeGreaterThan(100)
    expect(await canonicalJsonLd(toJsonLd(nodes))).toBe(turtle)
  })

  it.each(mandatory.flatMap(([about, properties]) => properties.map((property) => [property, about])))(
    'without %s of its %s is found wanting',
    async (property = '', about = '') => {
      const lacking = statements().filter((said) => !(isAbout(about)(said) && said.predicate.value === whole(property)))
      expect(lacking.length).toBeLessThan(statements().length)
      expect(await violations(lacking)).toContain(`${property.split(':')[1]} of ${about}`)
    },
  )

  it.each(single.flatMap(([about, properties]) => properties.map((property) => [property, about])))(
    'with two %s of its %s is found wanting',
    async (property = '', about = '') => {
      const said = statements()
      const own = said.filter((one) => isAbout(about)(one) && one.predicate.value === whole(property))
      expect(own).toHaveLength(1)
      const [{ subject, predicate, object }] = own as [Quad]
      const other = object.termType === 'Literal' ? literal('2', object.datatype) : namedNode(`${object.value}2`)
      expect(await violations([...said, quad(subject, predicate, other)])).toContain(
        `${property.split(':')[1]} of ${about}`,
      )
    },
  )

  it.each(classes.flatMap(([about, types]) => types.map((type) => [type, about])))(
    'not calling a %s what it is, the %s, is found wanting',
    async (type = '', about = '') => {
      const untyped = statements().filter((said) => !(isAbout(about)(said) && said.object.value === whole(type)))
      expect(untyped.length).toBe(statements().length - 1)
      expect(await violations(untyped)).toContain(`type of ${about}`)
    },
  )

  it.each([
    ['dcat:theme', '2022-figures', namedNode('https://example.org/themes/money')],
    ['dct:accrualPeriodicity', '2022-figures', literal('every year')],
    ['dct:format', '2022-figures-csv', literal('text/csv')],
    ['dcat:accessURL', '2022-figures-csv', literal('https://sintesi.example/opendata/2022/figures.csv')],
    ['dct:modified', 'catalogue', literal('yesterday')],
    ['vcard:hasEmail', 'contact', namedNode('https://fse.example.org/')],
    ['vcard:fn', 'contact', literal('Managing Authority', 'en')],
    ['dcat:byteSize', '2022-figures-csv', literal('120.5', namedNode(`${prefixes.xsd}decimal`))],
    ['dcatapit:startDate', '2022-figures-period', literal('2014')],
  ] as const)('with a wrong %s is found wanting', async (property, about, value) => {
    const wrong = statements().map((said) =>
      isAbout(about)(said) && said.predicate.value === whole(property)
        ? quad(said.subject, said.predicate, value)
        : said,
    )
    expect(await violations(wrong)).toContain(`${property.split(':')[1]} of ${about}`)
  })

  it('invents no e-mail address: without one that alone is missing, and the web address is there', async () => {
    const { contact } = sampleCatalogue()
    const said = statements({ contact: { ...contact, email: '' } })
    expect(await violations(said)).toEqual(['hasEmail of contact'])
    expect(said.find(({ predicate }) => predicate.value === whole('vcard:hasURL'))?.object.value).toBe(
      'https://fse.example.org/',
    )
  })

  it('names the EU’s entry of the licence, or the licence itself where the list has none', () => {
    const licenceOf = (address: string) =>
      statements({ licence: { name: 'A licence', address } }).find(
        ({ predicate }) => predicate.value === whole('dct:license'),
      )?.object.value
    expect(licenceOf('https://creativecommons.org/licenses/by/4.0/')).toBe(
      'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
    )
    expect(licenceOf('https://example.org/licence')).toBe('https://example.org/licence')
  })

  it('lists one dataset a table and one distribution a file, as fresh as their newest row', () => {
    const objects = (property: string, about: string) =>
      statements()
        .filter((said) => isAbout(about)(said) && said.predicate.value === whole(property))
        .map(({ object }) => object.value.split('#').at(-1))
    expect(objects('dcat:dataset', 'catalogue')).toEqual(['2022-figures', '2022-initiatives'])
    expect(objects('dcat:distribution', '2022-figures')).toEqual(['2022-figures-csv', '2022-figures-json'])
    expect(objects('dct:modified', '2022-figures')).toEqual(['2023-06-30'])
    expect(objects('dct:modified', '2022-initiatives')).toEqual(['2023-05-29'])
    expect(objects('dct:modified', 'catalogue')).toEqual(['2023-06-30'])
  })

  it('tells the period in the words of the profile and in those of who harvests it, or not at all', async () => {
    const said = (fields?: Parameters<typeof sampleCatalogue>[0]) =>
      statements(fields)
        .filter(isAbout('2022-figures-period'))
        .flatMap(({ predicate, object }) => (/Date$/.test(predicate.value) ? [[predicate.value, object.value]] : []))
    for (const vocabulary of ['dcatapit', 'schema', 'dcat']) {
      expect(said()).toContainEqual([whole(`${vocabulary}:startDate`), '2014-01-01'])
      expect(said()).toContainEqual([whole(`${vocabulary}:endDate`), '2022-12-31'])
    }
    expect(said({ periodStart: 0 })).toEqual([])
    expect(await violations(statements({ periodStart: 0 }))).toEqual([])
  })

  it('of nothing published lists nothing, and still parses', () => {
    expect(statements({ editions: [] }).some(({ predicate }) => predicate.value === whole('dcat:dataset'))).toBe(false)
  })
})
