// @ts-check

/** What is not for readers, changes something, or is named anew by every build. */
const left = /^\/(?:_next|admin|api|readyz|healthz)(?:[/?]|$)/

/**
 * The paths on this site that a text leads to, in the order of their letters.
 * @param {string} text HTML, XML, JSON or Turtle
 * @param {string} path where the text stands
 * @param {string} origin
 * @returns {string[]}
 */
export function linksIn(text, path, origin) {
  const found = new Set()
  const attributes = [...text.matchAll(/\s(?:href|src|poster|action)="([^"]{1,2000})"/g)].map(([, value = '']) => value)
  const absolute = text
    .split(origin)
    .slice(1)
    .map((rest) => `${origin}${/^[^\s"'<>\\)`]{0,2000}/.exec(rest)?.[0] ?? ''}`)
  for (const written of [...attributes, ...absolute]) {
    const address = written
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '')
      .replace(/[.,;]$/, '')
    if (!URL.canParse(address, origin + path)) continue
    const url = new URL(address, origin + path)
    if (url.origin === origin && !left.test(url.pathname)) found.add(url.pathname + url.search)
  }
  return [...found].toSorted()
}

/**
 * What an address has in common with those of other figures, axes, initiatives: its last
 * word left out, but for its ending.
 * @param {string} path
 */
export function shapeOf(path) {
  const [address = '', query = ''] = path.split('?')
  const keys = [...new URLSearchParams(query).keys()].join(',')
  return `${address.replace(/[^/]+?(?=(?:\.(?:json|csv|xlsx|ttl|jsonld|txt|bib|svg|png|xml))?$)/, '*')}?${keys}`
}
