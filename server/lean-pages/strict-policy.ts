import { createHash } from 'node:crypto'

const styles = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const styleAttribute = /<[a-z][^<>]*\sstyle="/i

/**
 * The content security policy of a page that carries no script of Next's: no inline script may run
 * any more, and of inline styles only those that the page holds, by their hashes. A page with
 * `style` attributes keeps what the policy says of styles, and so does what is no page (null).
 */
export function strictPolicy(policy: string, html: string | null): string {
  const allowed = html === null || styleAttribute.test(html) ? null : hashesOf(html)
  return policy
    .split('; ')
    .map((directive) => {
      if (directive.startsWith('script-src ')) return without(directive)
      return directive.startsWith('style-src ') && allowed ? without(directive, allowed) : directive
    })
    .join('; ')
}

function without(directive: string, others: string[] = []): string {
  const [name, ...sources] = directive.split(' ')
  const left = [...sources.filter((source) => source !== "'unsafe-inline'"), ...others]
  return [name, ...(left.length > 0 ? left : ["'none'"])].join(' ')
}

const hashesOf = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(styles)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  ),
]
