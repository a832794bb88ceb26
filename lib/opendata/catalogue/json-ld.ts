import { type Node, prefixes, type Term } from './graph'

/** The catalogue as JSON-LD 1.1: the same statements as in Turtle, in a flat list. */
export function toJsonLd(nodes: Node[]): object {
  return {
    '@context': prefixes,
    '@graph': nodes.map(({ id, types, says }) => ({
      '@id': id,
      '@type': types,
      ...Object.fromEntries(Object.entries(says).map(([property, terms]) => [property, terms.map(term)])),
    })),
  }
}

function term(said: Term): object {
  if ('iri' in said) return { '@id': said.iri }
  if ('value' in said) return { '@value': said.value, '@type': said.type }
  return said.lang ? { '@value': said.text, '@language': said.lang } : { '@value': said.text }
}
