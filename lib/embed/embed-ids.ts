/**
 * A picture whose ids end in `suffix`, with every reference to them: two of its kind
 * can then stand in one document.
 */
export function withOwnIds(svg: string, suffix: string): string {
  const ids = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))
  const renamed = (id: string) => (ids.has(id) ? `${id}${suffix}` : id)
  return svg
    .replace(/(\sid=")([^"]+)(")/g, (_, before, id, after) => `${before}${renamed(id)}${after}`)
    .replace(/(url\(["']?#)([^"')]+)/g, (_, before, id) => `${before}${renamed(id)}`)
    .replace(/(\s(?:xlink:)?href="#)([^"]+)/g, (_, before, id) => `${before}${renamed(id)}`)
    .replace(/(\saria-(?:labelledby|describedby)=")([^"]+)/g, (_, before, list: string) => {
      return `${before}${list.split(' ').map(renamed).join(' ')}`
    })
}
