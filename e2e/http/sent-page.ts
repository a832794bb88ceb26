import { DOMParser, type Document, type Element } from '@xmldom/xmldom'

/**
 * A page as it is sent, before any script: what search engines and readers without
 * JavaScript get. Throws on broken markup.
 */
export const sentPage = (html: string): Document =>
  new DOMParser({ onError: refuse }).parseFromString(html, 'text/html')

function refuse(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

/** An attribute's value, or null. HTML minds no capitals in its name, and React writes some. */
export const attributeOf = (element: Element, name: string) =>
  [...element.attributes].find((attribute) => attribute.name.toLowerCase() === name)?.value ?? null

/** The elements of that name inside, or of any, in order, that have all these attributes. */
export function elements(
  inside: Document | Element,
  name: string,
  attributes: Record<string, string | RegExp> = {},
): Element[] {
  return [...inside.getElementsByTagName(name)].filter((element) =>
    Object.entries(attributes).every(([attribute, wanted]) => {
      const value = attributeOf(element, attribute)
      return wanted instanceof RegExp ? value !== null && wanted.test(value) : value === wanted
    }),
  )
}

/** The first of them. Throws when there is none. */
export function element(
  inside: Document | Element,
  name: string,
  attributes: Record<string, string | RegExp> = {},
): Element {
  const [first] = elements(inside, name, attributes)
  if (!first) throw new Error(`There is no <${name}> with ${JSON.stringify(attributes)}`)
  return first
}

/** The words in it, with single spaces. */
export const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
