import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import { Parser, type Quad, Store, Writer } from 'n3'
import Validator from 'rdf-validate-shacl'

const shapes = new URL('../lib/opendata/catalogue/dcat-ap-it.shacl.ttl', import.meta.url)

/**
 * The statements of a Turtle file, read with a parser that is not the portal's. Throws
 * at anything that is not Turtle.
 */
export const quadsOf = (turtle: string): Quad[] => new Parser<Quad>({ format: 'text/turtle' }).parse(turtle)

/** The same graph gives the same text, however it was written. */
export function canonicalTurtle(turtle: string): Promise<string> {
  const nquads = new Writer({ format: 'N-Quads' }).quadsToString(quadsOf(turtle))
  return canonical(nquads, { inputFormat: 'application/n-quads' })
}

/** `safe` refuses what a careless context would drop in silence. */
export const canonicalJsonLd = (document: object): Promise<string> => canonical(document, { safe: true })

/**
 * Typed here because the package's own types know neither the
 * algorithm's final name nor text as input.
 */
const canonize = jsonld.canonize as (input: object | string, options: object) => Promise<string>

const canonical = (input: object | string, options: object) =>
  canonize(input, { algorithm: 'RDFC-1.0', format: 'application/n-quads', ...options })

/**
 * What the statements lack or say wrongly after DCAT-AP_IT: "vcard:hasEmail of contact", once each.
 */
export async function violations(quads: Quad[]): Promise<string[]> {
  const report = await new Validator(new Store(quadsOf(readFileSync(shapes, 'utf8'))) as never).validate(
    new Store(quads) as never,
  )
  const found = report.results.map(({ path, focusNode }) => `${local(path as Named)} of ${local(focusNode as Named)}`)
  return [...new Set(found)].sort()
}

type Named = { value: string } | null

/** The last part of an identifier. */
const local = (term: Named): string => term?.value.split(/[#/]/).at(-1) ?? ''
