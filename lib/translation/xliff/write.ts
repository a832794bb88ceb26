import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { bold, type Inline, italic } from '../blocks'
import { canonicalText, targetLocale } from '../texts'
import { type Code, codesOf, keyOf } from './codes'
import { originalOf, type XliffEdition, type XliffText, xliffNamespace } from './file'
import { isAligned, type Segments, toSegments } from './segments'

/**
 * The file for a translator, XLIFF 2.1: figures are protected codes that show their value, a
 * translation that is there comes along. Texts the editor alone can change are left out.
 */
export function writeXliff(edition: XliffEdition): string {
  const xml = new DOMImplementation().createDocument(xliffNamespace, 'xliff', null)
  const make = maker(xml)
  const root = xml.documentElement as Element
  setAll(root, { version: '2.1', srcLang: sourceLocale, trgLang: targetLocale, 'xml:space': 'preserve' })
  const file = make('file', { id: `edition-${edition.year}`, original: originalOf(edition), canResegment: 'no' })
  onNewLine(root, file)
  const groups = new Map<string, Element>()
  for (const text of edition.texts) {
    const source = toSegments(text.kind, text.source)
    if (!source || source.length === 0) continue
    const { id, name } = text.document
    const group = groups.get(id) ?? make('group', { id, name })
    groups.set(id, group)
    onNewLine(group, unit(make, text, source, edition.read))
  }
  for (const group of groups.values()) onNewLine(file, group)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(xml)}\n`
}

type Make = (name: string, attributes?: Record<string, string>, text?: string) => Element

const maker =
  (xml: Document): Make =>
  (name, attributes = {}, text) => {
    const element = xml.createElementNS(xliffNamespace, name)
    setAll(element, attributes)
    if (text !== undefined) element.appendChild(xml.createTextNode(text))
    return element
  }

/** A line for each part of the file: problems are told by line. */
const onNewLine = (parent: Element, child: Element) => {
  say(parent, '\n')
  parent.appendChild(child)
}

const say = (parent: Element, words: string) => {
  if (parent.ownerDocument) parent.appendChild(parent.ownerDocument.createTextNode(words))
}

const setAll = (element: Element, attributes: Record<string, string>) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

const segmentStates = { missing: 'initial', stale: 'translated', current: 'final' } as const

function unit(make: Make, text: XliffText, source: Segments, read: XliffEdition['read']): Element {
  const element = make('unit', { id: text.id, name: text.name })
  const target =
    text.state !== 'missing' && isAligned(text.kind, text.source, text.target)
      ? toSegments(text.kind, text.target)
      : null
  const notes = make('notes')
  if (text.previousSource) notes.appendChild(make('note', { category: 'previous-source' }, text.previousSource))
  if (!target && text.state !== 'missing')
    notes.appendChild(make('note', { category: 'present-translation' }, canonicalText(text.target)))
  if (notes.childNodes.length > 0) element.appendChild(notes)

  const codes = codesOf(source)
  const write = { source: writer(make, codes, read, sourceLocale), target: writer(make, codes, read, targetLocale) }
  const parts = source.map((inlines, index) => {
    const segment = make('segment', { id: `s${index + 1}`, state: segmentStates[target ? text.state : 'missing'] })
    segment.appendChild(write.source.into(make('source'), inlines))
    if (target) segment.appendChild(write.target.into(make('target'), target[index] ?? []))
    return segment
  })
  const data = [...new Map([...write.source.data, ...write.target.data])]
  if (data.length > 0) {
    const original = make('originalData')
    for (const [id, value] of data) original.appendChild(make('data', { id }, value))
    element.appendChild(original)
  }
  for (const part of parts) onNewLine(element, part)
  return element
}

/**
 * Writes the segments of one side in order. Codes that are in the source keep its ids;
 * others get ids nobody there has.
 */
function writer(make: Make, codes: Code[], read: XliffEdition['read'], locale: Locale) {
  const free = [...codes]
  const data = new Map<string, string>()
  let others = 0
  let styles = 0
  const idOf = (inline: Code['inline']): string => {
    const at = free.findIndex(({ key }) => key === keyOf(inline))
    return at < 0 ? `x${++others}` : (free.splice(at, 1)[0]?.id ?? '')
  }
  const remember = (id: string, value: string) => {
    data.set(`d-${id}`, value)
    return `d-${id}`
  }
  const fixed = { canCopy: 'no', canDelete: 'no' }
  const style = (subType: string, inner: Element | Inline): Element => {
    const element = make('pc', { id: `${locale}-s${++styles}`, type: 'fmt', subType })
    if ('kind' in inner) say(element, inner.kind === 'text' ? inner.text : '')
    else element.appendChild(inner)
    return element
  }
  const add = (parent: Element, inline: Inline) => {
    if (inline.kind === 'text') {
      const inItalic = inline.format & italic ? style('xlf:i', inline) : null
      const inBold = inline.format & bold ? style('xlf:b', inItalic ?? inline) : inItalic
      if (inBold) parent.appendChild(inBold)
      else say(parent, inline.text)
      return
    }
    const id = idOf(inline)
    if (inline.kind === 'break') parent.appendChild(make('ph', { id, type: 'fmt', subType: 'xlf:lb', ...fixed }))
    else if (inline.kind === 'link') {
      const link = make('pc', { id, type: 'link', dataRefStart: remember(`${id}-${locale}`, inline.url), ...fixed })
      for (const child of inline.children) add(link, child)
      parent.appendChild(link)
    } else {
      const key = keyOf(inline)
      const equiv = read(inline.figure, locale) ?? key
      const shown = { equiv, disp: key, dataRef: remember(id, key) }
      parent.appendChild(make('ph', { id, type: 'other', subType: 'sintesi:figure', ...shown, ...fixed }))
    }
  }
  return {
    data,
    into: (element: Element, inlines: Inline[]) => {
      for (const inline of inlines) add(element, inline)
      return element
    },
  }
}
