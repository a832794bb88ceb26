/** What a statement says: another thing, a text, or a typed value. */
export type Term = { iri: string } | { text: string; lang?: string } | { value: string; type: string }

/**
 * A thing of the catalogue: its classes and what is said of it. Names are short
 * (`dct:title`), identifiers are whole.
 */
export type Node = { id: string; types: string[]; says: Record<string, Term[]> }

/** The vocabularies of the catalogue, by the prefix both of its forms use. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  locn: 'http://www.w3.org/ns/locn#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/**
 * An address as RDF may hold it; null for what is not one, so that no
 * broken identifier is ever written.
 */
export function iriOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  // `new URL` leaves these as they are where the host is opaque, as in mailto: addresses.
  return new URL(address).href.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent)
}

/** Statements about one thing, those without anything to say left out. */
export function node(id: string, types: string[], says: Record<string, (Term | null)[]>): Node {
  const said = Object.entries(says).map(
    ([property, terms]) => [property, terms.filter((term) => term !== null)] as const,
  )
  return { id, types, says: Object.fromEntries(said.filter(([, terms]) => terms.length > 0)) }
}

export const iri = (address: string): Term | null => {
  const whole = iriOf(address)
  return whole === null ? null : { iri: whole }
}

/** A text in each language it is written in. */
export const texts = (both: Partial<Record<string, string | null>>): (Term | null)[] =>
  Object.entries(both).map(([lang, text]) => (text ? { text, lang } : null))

export const plain = (text: string): Term | null => (text === '' ? null : { text })
export const day = (iso: string): Term | null => (iso === '' ? null : { value: iso.slice(0, 10), type: 'xsd:date' })
