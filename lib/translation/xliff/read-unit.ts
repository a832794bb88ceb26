import type { Element, Node } from '@xmldom/xmldom'
import { bold, type Inline, italic, joined } from '../blocks'
import { canonicalText } from '../texts'
import { type Code, codesOf } from './codes'
import type { XliffText } from './file'
import type { XliffProblem, XliffProblemKind } from './problems'
import { fromSegments, isAligned, type Segments, toSegments } from './segments'

/**
 * `target` is null where the file brings no translation. `isConfirmed`: the
 * translator says that all of it is final.
 */
export type UnitReading = { target: Segments | null; isConfirmed: boolean; problems: XliffProblem[] }

/** Reads one text of a file and holds it against the text as it is now. */
export function readUnit(text: XliffText, unit: Element): UnitReading {
  const problems: XliffProblem[] = []
  const problem = (kind: XliffProblemKind, node: Node, detail = '', segment: number | null = null) => {
    problems.push({ kind, line: node.lineNumber ?? null, text: text.id, segment, detail })
  }
  const nothing = (): UnitReading => ({ target: null, isConfirmed: false, problems })
  const source = toSegments(text.kind, text.source)
  const segments = childrenOf(unit, 'segment')
  if (!source || segments.length !== source.length || segments.some((_, at) => idOf(segments[at]) !== `s${at + 1}`)) {
    problem('otherSegments', unit)
    return nothing()
  }
  const present = isAligned(text.kind, text.source, text.target) ? toSegments(text.kind, text.target) : null
  const codes = { source: codesOf(source), present: present ? codesOf(present) : [] }
  const read = (name: 'source' | 'target') =>
    segments.map((segment, at) => {
      const [element] = childrenOf(segment, name)
      const report = (kind: XliffProblemKind, node: Node, detail: string) => problem(kind, node, detail, at + 1)
      return element ? { element, inlines: readInlines(element, name, codes, report, text.kind) } : null
    })

  const sources = read('source')
  const id = () => ''
  const asSent = fromSegments(
    text.kind,
    text.source,
    sources.map((part) => part?.inlines ?? []),
    id,
  )
  if (problems.length > 0 || canonicalText(asSent) !== canonicalText(text.source)) {
    if (problems.length === 0) problem('otherSource', unit)
    return nothing()
  }

  const targets = read('target').map((part) => (part && part.inlines.length > 0 ? part : null))
  if (targets.every((part) => part === null)) return nothing()
  const gap = targets.indexOf(null)
  if (gap >= 0) {
    problem('incomplete', segments[gap] as Element, '', gap + 1)
    return nothing()
  }
  const target = targets.map((part) => part?.inlines ?? [])
  const asBrought = fromSegments(text.kind, text.source, target, id)
  const isUntouched = present !== null && canonicalText(asBrought) === canonicalText(text.target)
  if (!isUntouched && problems.length === 0) holdCodes(codes.source, target, segments, problem)
  const isConfirmed = segments.every((segment) => ['reviewed', 'final'].includes(segment.getAttribute('state') ?? ''))
  return problems.length > 0 ? nothing() : { target, isConfirmed, problems }
}

type Report = (kind: XliffProblemKind, node: Node, detail: string) => void
type Codes = { source: Code[]; present: Code[] }

/**
 * The words and codes of one side of a segment. Formats are the translator's to give; figures
 * and links are those of the source.
 */
function readInlines(
  element: Element,
  side: 'source' | 'target',
  codes: Codes,
  report: Report,
  kind: string,
): Inline[] {
  const walk = (parent: Node, format: number): Inline[] =>
    [...parent.childNodes].flatMap((node): Inline[] => {
      if (node.nodeType === 3 || node.nodeType === 4) {
        const words = node.nodeValue ?? ''
        if (side === 'target' && hasBraces(words)) report('bracesInText', node, words.trim())
        if (side === 'target' && words.includes('\ufffd')) report('unreadableLetters', node, words.trim())
        return words ? [{ kind: 'text', text: words, format }] : []
      }
      if (node.nodeType === 8 || node.nodeType === 7) return []
      const inner = node as Element
      const subType = inner.getAttribute('subType')
      // Notes of a translator's tool, which say nothing of the words.
      if (inner.localName === 'mrk') return walk(inner, format)
      if (inner.localName !== 'ph' && inner.localName !== 'pc') {
        report('unknownElement', inner, inner.nodeName)
        return []
      }
      if (kind !== 'rich') {
        report('notPlain', inner, inner.nodeName)
        return []
      }
      if (inner.localName === 'pc' && inner.getAttribute('type') === 'fmt') {
        if (subType === 'xlf:b') return walk(inner, format | bold)
        if (subType === 'xlf:i') return walk(inner, format | italic)
      }
      return readCode(inner, side, codes, report, () => walk(inner, format))
    })
  return joined(walk(element, 0))
}

const hasBraces = (words: string): boolean => {
  const open = words.indexOf('{{')
  return open >= 0 && words.includes('}}', open + 2)
}

function readCode(element: Element, side: string, codes: Codes, report: Report, inner: () => Inline[]): Inline[] {
  const id = element.getAttribute('id') ?? ''
  const disp = element.getAttribute('disp')
  // What the present translation has beyond its source may stay, by the ids the file gave it.
  const extra = codes.present.filter(({ key }) => !codes.source.some((code) => code.key === key))
  const code =
    codes.source.find((known) => known.id === id) ??
    (side === 'target' && id.startsWith('x') ? extra.find(({ key }) => key === disp) : undefined)
  if (!code) {
    report('unknownCode', element, disp ?? id)
    return []
  }
  if (code.inline.kind === 'link') {
    const same = side === 'target' ? codes.present.find((known) => known.id === id)?.inline : undefined
    const { url, newTab } = same?.kind === 'link' ? same : code.inline
    return [{ kind: 'link', url, newTab, children: joined(inner()) }]
  }
  if (code.inline.kind === 'figure' && disp !== null && disp !== code.key)
    report('changedFigure', element, `${code.key} → ${disp}`)
  return [code.inline]
}

/** Each figure and each link of the source stands in the translation exactly once. */
function holdCodes(
  source: Code[],
  target: Segments,
  segments: Element[],
  problem: (kind: XliffProblemKind, node: Node, detail: string, segment: number) => void,
) {
  const brought = codesOf(target)
  const count = (codes: Code[], key: string) => codes.filter((code) => code.key === key).length
  for (const key of new Set([...source, ...brought].map((code) => code.key))) {
    const [wanted, found] = [count(source, key), count(brought, key)]
    if (wanted === found || key === 'break') continue
    const isLost = found < wanted
    const at = (isLost ? source : brought).filter((code) => code.key === key).at(-1)?.segment ?? 0
    const kind =
      key === 'link'
        ? isLost
          ? 'lostLink'
          : 'doubledLink'
        : isLost
          ? 'lostFigure'
          : wanted === 0
            ? 'addedFigure'
            : 'doubledFigure'
    problem(kind, segments[at] as Element, key, at + 1)
  }
}

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1 && (node as Element).localName === name)

const idOf = (element: Element | undefined) => element?.getAttribute('id')
