import { type Locale, locales } from '@/i18n/locales'
import type { Both, RichContent } from '../text'
import type { Finding, GatePlace } from './line'
import { isPublicAddress } from './public-address'

/** An address the readers of the edition can follow, and where it is written. */
export type GateLink = { place: GatePlace; url: string }

/** What became of an address when somebody last asked for it to be called. */
export const linkOutcomes = ['reached', 'missing', 'refused', 'unreachable', 'notPublic'] as const
export type LinkOutcome = (typeof linkOutcomes)[number]
export type LinkCheck = {
  url: string
  outcome: LinkOutcome
  /** HTTP status of the last answer; null when there was none. */
  status: number | null
  /** ISO time. */
  checkedAt: string
}

export type LinkProblem = 'empty' | 'notAnAddress' | 'scheme' | 'notPublic' | 'otherLanguage' | 'office'

/**
 * Why readers cannot follow the address, or null. Addresses of other sites are whole, `https://…`;
 * those of the portal start with `/` and keep to the language of the text. `locale` is null where
 * one address serves all languages: there only whole ones do.
 */
export function linkProblem(url: string, locale: Locale | null): LinkProblem | null {
  if (!url.trim()) return 'empty'
  if (/\s/.test(url)) return 'notAnAddress'
  if (url.startsWith('#') && url.length > 1 && locale) return null
  if (url.startsWith('/') && !url.startsWith('//')) return locale ? ownProblem(url, locale) : 'notAnAddress'
  if (isMail(url) || /^tel:\+?[\d-]+$/i.test(url)) return locale ? null : 'scheme'
  if (!URL.canParse(url)) return 'notAnAddress'
  const { protocol, hostname, username, password } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return 'scheme'
  // "https://www.regione.lombardia.it@example.org" leads to example.org.
  if (username || password) return 'notAnAddress'
  if (/^\[|^\d+(\.\d+){3}$/.test(hostname)) return isPublicAddress(hostname.replace(/[[\]]/g, '')) ? null : 'notPublic'
  if (/(^|\.)(localhost|local|internal|lan|intranet)\.?$/.test(hostname)) return 'notPublic'
  return /^[^.]+(\.[^.]+)*\.[a-z][a-z0-9-]+\.?$/i.test(hostname) ? null : 'notAnAddress'
}

/** Somebody, an at sign, and a name with a full stop in it. */
function isMail(url: string): boolean {
  if (!/^mailto:/i.test(url)) return false
  const [person = '', host = '', ...rest] = url.slice('mailto:'.length).split('@')
  return person !== '' && rest.length === 0 && host.slice(1, -1).includes('.')
}

function ownProblem(url: string, locale: Locale): LinkProblem | null {
  const [, first] = url.split(/[/?#]/)
  if (first === 'admin' || first === 'api') return 'office'
  return locales.some((other) => other !== locale && other === first) ? 'otherLanguage' : null
}

const messages: Record<LinkProblem, Both<string>> = {
  empty: { it: 'Il collegamento non ha un indirizzo', en: 'The link has no address' },
  notAnAddress: { it: 'L’indirizzo non è scritto bene', en: 'The address is not well written' },
  scheme: { it: 'L’indirizzo non comincia con https://', en: 'The address does not start with https://' },
  notPublic: { it: 'L’indirizzo non si raggiunge da fuori', en: 'The address cannot be reached from outside' },
  otherLanguage: { it: 'Porta alla pagina in un’altra lingua', en: 'It leads to the page in another language' },
  office: { it: 'Porta all’area riservata', en: 'It leads to the private area' },
}

const outcomes: Record<Exclude<LinkOutcome, 'reached'>, Both<string>> = {
  missing: { it: 'la pagina non c’è più', en: 'the page is gone' },
  refused: { it: 'il sito non risponde come dovrebbe', en: 'the site does not answer as it should' },
  unreachable: { it: 'il sito non si raggiunge', en: 'the site cannot be reached' },
  notPublic: { it: 'porta a una rete privata', en: 'it leads to a private network' },
}

/**
 * Addresses that cannot be right are errors; those that were called and did not answer are
 * warnings, for the fault may be elsewhere.
 */
export function links(found: GateLink[], checks: LinkCheck[]): Finding[] {
  const checkOf = new Map(checks.map((check) => [check.url, check]))
  return found.flatMap(({ place, url }): Finding[] => {
    const base = { ...place, rule: 'links' } as const
    const problem = linkProblem(url, place.locale ?? null)
    if (problem) {
      const shown = url ? `: ${url}` : ''
      const message = { it: `${messages[problem].it}${shown}`, en: `${messages[problem].en}${shown}` }
      return [{ ...base, severity: 'error', message, found: [problem, url] }]
    }
    const check = checkOf.get(url)
    if (!check || check.outcome === 'reached') return []
    const { outcome, status } = check
    const code = status ? ` (${status})` : ''
    return [
      {
        ...base,
        severity: 'warning',
        message: {
          it: `Alla verifica ${outcomes[outcome].it}${code}: ${url}`,
          en: `When checked, ${outcomes[outcome].en}${code}: ${url}`,
        },
        found: [url, outcome, status],
      },
    ]
  })
}

type Node = { type?: string; fields?: { url?: unknown; linkType?: unknown }; children?: Node[] }

/** The addresses an editor's text leads to, in reading order. */
export function linksIn(content: unknown): string[] {
  const found: string[] = []
  const walk = ({ type, fields, children = [] }: Node) => {
    if (type === 'link' || type === 'autolink') found.push(typeof fields?.url === 'string' ? fields.url : '')
    children.forEach(walk)
  }
  const { root } = (content ?? {}) as Partial<RichContent>
  if (root) walk(root as Node)
  return found
}

/** Whether the address is one of another site, which can be called. */
export const isCallable = (url: string): boolean => /^https?:/i.test(url) && linkProblem(url, null) === null
