import type { Locale } from '@/i18n/locales'
import { type Citation, citationKey } from './citation'

const languages: Record<Locale, string> = { it: 'italian', en: 'british' }

/**
 * The citation as an entry of BibLaTeX (and of BibTeX, which reads an
 * unknown type as `misc`), in UTF-8.
 */
export function toBibtex(citation: Citation): string {
  const { author, title, container, issued, note, version, url, locale } = citation
  const [year = '', month = ''] = issued.split('-')
  const fields: [name: string, value: string][] = [
    // Braces twice: the name of a body is one word, not a first and a family name.
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    // Of the fields a dataset has: `maintitle` is of books alone.
    ['titleaddon', escapeTex(container)],
    ['publisher', `{${escapeTex(author)}}`],
    ['date', issued.slice(0, 10)],
    ['year', year],
    ['month', String(Number(month))],
    ['version', version.changedAt],
    ['note', escapeTex(`${note} SHA-256: ${version.checksum}.`)],
    ['url', escapeUrl(url)],
    ['langid', languages[locale]],
  ]
  return `@dataset{${citationKey(citation)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text that TeX prints as it is. What is not ASCII stays: every program of today reads UTF-8. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (character) => commands[character] ?? `\\${character}`).replace(/\s+/g, ' ')
}

/**
 * Addresses are printed as they are; only braces and backslashes, which no address
 * holds, would end the field early.
 */
const escapeUrl = (url: string) => url.replace(/[{}\\]/g, (character) => encodeURIComponent(character))
