import { UnreadableFileError } from './cells'

export type Attributes = Partial<Record<string, string>>

/** What is told of an element: names and attributes without their prefix. */
export type XmlHandlers = {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/**
 * Goes once through XML, in the time it is long, and builds nothing. Comments, instructions and
 * declarations are passed over: no entity but the five of XML is ever replaced. Throws
 * UnreadableFileError for what does not end.
 */
export function scanXml(xml: string, { open, close, text }: XmlHandlers): void {
  let at = 0
  while (at < xml.length) {
    const start = xml.indexOf('<', at)
    const end = start < 0 ? xml.length : start
    if (text && end > at) text(decoded(xml.slice(at, end)))
    if (start < 0) return
    const kind = asideAt(xml, start)
    if (kind) {
      const [opening, closing] = kind
      const over = after(xml, closing, start + opening.length)
      if (text && opening === '<![CDATA[') text(xml.slice(start + opening.length, over - closing.length))
      at = over
      continue
    }
    const over = endOfTag(xml, start)
    const tag = xml.slice(start + 1, over - 1)
    if (tag.startsWith('/')) close?.(localName(tag.slice(1).trim()))
    else openTag(tag, open, close)
    at = over
  }
}

const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

function asideAt(xml: string, start: number): (typeof asides)[number] | undefined {
  const next = xml.charCodeAt(start + 1)
  return next === 33 || next === 63 ? asides.find(([opening]) => xml.startsWith(opening, start)) : undefined
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from)
  if (at < 0) throw new UnreadableFileError('damaged')
  return at + sign.length
}

/** Past the ">" that ends a tag: one between quotes does not. */
function endOfTag(xml: string, start: number): number {
  let quote = 0
  for (let at = start + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 34 || code === 39) quote = code
    else if (code === 62) return at + 1
  }
  throw new UnreadableFileError('damaged')
}

function openTag(tag: string, open: XmlHandlers['open'], close: XmlHandlers['close']): void {
  const isEmpty = tag.endsWith('/')
  const whole = isEmpty ? tag.slice(0, -1) : tag
  const blank = whole.search(/\s/)
  const name = localName(blank < 0 ? whole : whole.slice(0, blank))
  open?.(name, blank < 0 ? {} : attributesIn(whole.slice(blank)))
  if (isEmpty) close?.(name)
}

function attributesIn(text: string): Attributes {
  const attributes: Attributes = {}
  let at = 0
  for (;;) {
    const equals = text.indexOf('=', at)
    const start = equals < 0 ? -1 : firstQuote(text, equals + 1)
    const end = start < 0 ? -1 : text.indexOf(text.charAt(start), start + 1)
    if (end < 0) return attributes
    const name = text.slice(at, equals).trim()
    if (!name.startsWith('xmlns:')) attributes[localName(name)] = decoded(text.slice(start + 1, end))
    at = end + 1
  }
}

function firstQuote(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1
  const code = text.charCodeAt(at)
  return code === 34 || code === 39 ? at : -1
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

const entities: Partial<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,5}));/gi, (whole, decimal, hex, name) => {
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16)
    if (name) return entities[name] ?? whole
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
