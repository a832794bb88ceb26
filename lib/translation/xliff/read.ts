import { DOMParser, type Element, type Node, ParseError } from '@xmldom/xmldom'
import { sourceLocale } from '@/i18n/locales'
import { canonicalText, targetLocale } from '../texts'
import { originalOf, type XliffText, type XliffTexts, xliffNamespace } from './file'
import type { XliffProblem, XliffProblemKind } from './problems'
import { readUnit } from './read-unit'
import { fromSegments, isAligned } from './segments'

/**
 * A translation that a file brings: new words, or the word that the present ones are still good.
 */
export type XliffChange =
  | { text: XliffText; kind: 'translated'; value: unknown }
  | { text: XliffText; kind: 'confirmed' }

export type XliffReading = { changes: XliffChange[]; unchanged: number; problems: XliffProblem[] }

const file = (kind: XliffProblemKind, detail = '', line: number | null = null): XliffReading => ({
  changes: [],
  unchanged: 0,
  problems: [{ kind, line, text: null, segment: null, detail }],
})

/**
 * Holds a file against the edition as it is now and says what it would change. With any problem
 * nothing of it is to be imported. Entities and document types are refused before parsing, so that
 * a file reads nothing but itself.
 */
export function readXliff(xml: string, edition: XliffTexts, newId: () => string): XliffReading {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return file('declaresEntities')
  const root = parse(xml)
  if (!('localName' in root)) return root
  const version = root.getAttribute('version') ?? ''
  if (root.localName !== 'xliff' || root.namespaceURI !== xliffNamespace || !/^2\.[01]$/.test(version))
    return file('notXliff', `${root.nodeName} ${version}`.trim(), lineOf(root))
  const languages = `${root.getAttribute('srcLang')} → ${root.getAttribute('trgLang')}`
  if (languages !== `${sourceLocale} → ${targetLocale}`) return file('otherLanguages', languages, lineOf(root))

  const files = elementsIn(root).filter(({ localName }) => localName === 'file')
  if (files.length === 0) return file('notXliff', 'file', lineOf(root))
  const foreign = files.find((element) => element.getAttribute('original') !== originalOf(edition))
  if (foreign) return file('otherEdition', foreign.getAttribute('original') ?? '', lineOf(foreign))

  const reading: XliffReading = { changes: [], unchanged: 0, problems: [] }
  const texts = new Map(edition.texts.map((text) => [text.id, text]))
  const seen = new Set<string>()
  for (const unit of files.flatMap(unitsIn)) {
    const id = unit.getAttribute('id') ?? ''
    const text = texts.get(id)
    const problem = (kind: XliffProblemKind, detail = '') =>
      reading.problems.push({ kind, line: lineOf(unit), text: id, segment: null, detail })
    if (!text) problem('unknownText', unit.getAttribute('name') ?? id)
    else if (seen.has(id)) problem('textTwice')
    else take(text, unit, reading, newId)
    seen.add(id)
  }
  return reading.problems.length > 0 ? { ...reading, changes: [] } : reading
}

function take(text: XliffText, unit: Element, reading: XliffReading, newId: () => string) {
  const read = readUnit(text, unit)
  if (read.problems.length > 0) {
    reading.problems.push(...read.problems)
    return
  }
  const value = read.target && fromSegments(text.kind, text.source, read.target, newId)
  const isSame =
    value === null ||
    (canonicalText(value) === canonicalText(text.target) && isAligned(text.kind, text.source, text.target))
  if (!isSame) reading.changes.push({ text, kind: 'translated', value })
  else if (value !== null && text.state === 'stale' && read.isConfirmed)
    reading.changes.push({ text, kind: 'confirmed' })
  else reading.unchanged += 1
}

function parse(xml: string): Element | XliffReading {
  try {
    const document = new DOMParser({ onError: failure }).parseFromString(xml.replace(/^\ufeff/, ''), 'text/xml')
    return document.documentElement ?? file('notXml')
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { lineNumber } = (error.locator ?? {}) as { lineNumber?: number }
    return file('notXml', error.message.split('\n')[0] ?? '', lineNumber ?? null)
  }
}

/** Whatever the parser would fix silently is refused: a fixed text is not the one that was sent. */
const failure = (_level: string, message: string, context: unknown): never => {
  throw new ParseError(message, (context as { locator?: object } | null)?.locator)
}

const elementsIn = (parent: Node): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1)

const unitsIn = (parent: Element): Element[] =>
  elementsIn(parent).flatMap((element) => {
    if (element.localName === 'unit') return [element]
    return element.localName === 'group' ? unitsIn(element) : []
  })

const lineOf = (node: Node): number | null => node.lineNumber ?? null
