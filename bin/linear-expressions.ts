import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { CharSet } from 'refa'
import { getConsumedChars, type ReadonlyFlags, toUnicodeSet } from 'regexp-ast-analysis'
import { analyse } from 'scslre'

/**
 * Why an expression may need more than twice the time for a text twice as long; empty when it
 * cannot. Two questions: whether one attempt can go over the same letters in several ways (answered
 * by `scslre`), and whether attempts that begin one after the other can go over the same letters:
 * `\s+$` on many blanks, `\]\([^)]*\)` on many `](`.
 */
export function superLinear(expression: RegExp): string[] {
  const { pattern, flags } = new RegExpParser().parseLiteral(String(expression))
  const trades = analyse({ pattern, flags }).reports.map((report) =>
    report.type === 'Trade' ? `${report.startQuant.raw} with ${report.endQuant.raw}` : report.quant.raw,
  )
  return [...new Set([...trades, ...sliding(pattern, flags)])]
}

/**
 * The repetitions without an end that an attempt may have to leave again, and in
 * which another attempt may begin.
 */
function sliding(pattern: AST.Pattern, flags: ReadonlyFlags): string[] {
  const found: string[] = []
  const visit = (node: AST.Pattern | AST.Element, before: AST.Element[], mayFail: boolean): void => {
    if ('alternatives' in node)
      for (const { elements } of node.alternatives)
        elements.forEach((element, index) => {
          const rest = elements.slice(index + 1)
          visit(element, [...before, ...elements.slice(0, index)], mayFail || !rest.every(isSkippable))
        })
    if (node.type !== 'Quantifier') return
    const { chars } = getConsumedChars(node.element, flags)
    const isEndless = node.max > longestRepetition && !chars.isEmpty
    // A sticky one is asked again at every place, whatever stands before it.
    const isAskedAgain = flags.sticky || before.every((element) => standsWithin(element, chars, flags))
    if (isEndless && mayFail && isAskedAgain) found.push(node.raw)
    visit(node.element, before, true)
  }
  visit(pattern, [], false)
  return found
}

/** Repetitions up to this many cost the same however long the text is. */
const longestRepetition = 100

const isSkippable = (element: AST.Element): boolean => {
  if (element.type === 'Quantifier') return element.min === 0 || isSkippable(element.element)
  return 'alternatives' in element && element.type !== 'Assertion'
    ? element.alternatives.some(({ elements }) => elements.every(isSkippable))
    : false
}

/** Whether an element can be satisfied among those letters alone. */
function standsWithin(element: AST.Element, chars: CharSet, flags: ReadonlyFlags): boolean {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return !toUnicodeSet(element, flags).chars.isDisjointWith(chars)
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.every((one) => standsWithin(one, chars, flags)))
    case 'Quantifier':
      return element.min === 0 || standsWithin(element.element, chars, flags)
    case 'Assertion':
      if (element.kind === 'start') return flags.multiline === true && chars.has('\n'.charCodeAt(0))
      return element.kind === 'lookbehind' ? allows(element, chars, flags) : true
    default:
      return true
  }
}

/**
 * Whether one of those letters may stand just before, as `(?<!\s)` lets none stand that is a blank.
 */
function allows({ alternatives, negate }: AST.LookbehindAssertion, chars: CharSet, flags: ReadonlyFlags): boolean {
  const sets = alternatives.map(({ elements }) => lastChars(elements, flags))
  const isKnown = alternatives.every(({ elements }) => !negate || elements.length === 1)
  const known = sets.flatMap((set) => set ?? [])
  const [first, ...others] = known
  if (!first || known.length < sets.length || !isKnown) return true
  const all = others.reduce((one, other) => one.union(other), first)
  return negate ? !chars.isSubsetOf(all) : !chars.isDisjointWith(all)
}

/** What the last letter of a sequence may be; null where that is not plain to see. */
function lastChars(elements: AST.Element[], flags: ReadonlyFlags): CharSet | null {
  let found: CharSet | null = null
  for (const element of [...elements].reverse()) {
    const one = element.type === 'Quantifier' && element.max === 1 ? element.element : element
    if (one.type !== 'Character' && one.type !== 'CharacterClass' && one.type !== 'CharacterSet') return null
    const { chars } = toUnicodeSet(one, flags)
    found = found ? found.union(chars) : chars
    if (one === element) return found
  }
  return null
}
