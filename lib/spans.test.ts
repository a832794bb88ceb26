import { describe, expect, it } from 'vitest'
import { spansBetween, splitAtBraces, splitAtSpans } from './spans'

const pairs = [
  ['{{', '}}'],
  ['](', ')'],
] as const
const cut = (text: string) => splitAtSpans(text, spansBetween(text, pairs))

describe('Spans between signs', () => {
  it.each([
    ['', ['']],
    ['a {{b}} c', ['a ', '{{b}}', ' c']],
    ['{{a}}{{b}}', ['', '{{a}}', '', '{{b}}', '']],
    ['[a](b) {{c}}', ['[a', '](b)', ' ', '{{c}}', '']],
    ['[a]({{b}}) }}', ['[a', ']({{b}})', ' }}']],
    ['{{a](b}} c)', ['', '{{a](b}}', ' c)']],
    ['{{a {{b}} c', ['', '{{a {{b}}', ' c']],
    ['{{ a ](b) c', ['{{ a ', '](b)', ' c']],
    ['{{}}}', ['', '{{}}', '}']],
    ['}} {', ['}} {']],
  ])('of %j', (text, parts) => {
    expect(cut(text)).toEqual(parts)
    expect(cut(text).join('')).toBe(text)
  })

  it('are those an expression would find', () => {
    for (const text of ['a {{b}} {{c', '{{a\nb}} c', '{{{{a}}}}', '{{{a}}}'])
      expect(splitAtBraces(text)).toEqual(text.split(/(\{\{.*?\}\})/s))
  })
})
