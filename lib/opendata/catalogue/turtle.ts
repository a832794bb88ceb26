import { type Node, prefixes, type Term } from './graph'

/** The catalogue as RDF 1.1 Turtle. */
export function toTurtle(nodes: Node[]): string {
  const header = Object.entries(prefixes).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`)
  return `${[...header, '', ...nodes.map(block)].join('\n')}\n`
}

function block({ id, types, says }: Node): string {
  const statements = Object.entries(says).map(([property, terms]) => `${property} ${terms.map(term).join(' ,\n    ')}`)
  return `<${id}> a ${types.join(' , ')}${statements.map((statement) => ` ;\n  ${statement}`).join('')} .\n`
}

function term(said: Term): string {
  if ('iri' in said) return `<${said.iri}>`
  if ('value' in said) return `${quoted(said.value)}^^${said.type}`
  return said.lang ? `${quoted(said.text)}@${said.lang}` : quoted(said.text)
}

const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const quoted = (text: string) => `"${text.replace(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character)}"`
