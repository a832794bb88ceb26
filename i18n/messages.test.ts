import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import english from '@/messages/en.json'
import officeEnglish from '@/messages/en.office.json'
import italian from '@/messages/it.json'
import officeItalian from '@/messages/it.office.json'
import { type Locale, locales, sourceLocale } from './locales'

type Tree = { [key: string]: string | Tree }

/** Every message of a language by its full key: "Home.title". */
function flat(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  )
}

/**
 * Names and kinds of a message's arguments and tags: {count, plural, …} is "count
 * plural", <rate></rate> is "rate tag".
 */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.argument) return [`${element.value} text`]
    if (element.type === TYPE.tag) return [`${element.value} tag`, ...argumentsOf(element.children)]
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const kind = element.type === TYPE.plural ? 'plural' : 'select'
      return [`${element.value} ${kind}`, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))]
    }
    return element.type === TYPE.literal ? [] : ['formatted']
  })
}

const signature = (message: string) => [...new Set(argumentsOf(parse(message)))].sort()

describe.each([
  ['readers', { it: flat(italian), en: flat(english) }],
  ['the office', { it: flat(officeItalian), en: flat(officeEnglish) }],
])('messages for %s', (_, messages: Record<Locale, Map<string, string>>) => {
  const source = messages[sourceLocale]

  it('have the same keys in every language', () => {
    for (const locale of locales) expect([...messages[locale].keys()].sort(), locale).toEqual([...source.keys()].sort())
  })

  it('take the same arguments in every language', () => {
    for (const locale of locales)
      for (const [key, message] of source)
        expect(signature(messages[locale].get(key) ?? ''), key).toEqual(signature(message))
  })

  it('say something in every language', () => {
    for (const locale of locales)
      for (const [key, message] of messages[locale]) expect(message.trim(), key).not.toBe('')
  })

  it('format no number, date or time of their own, which is lib/format’s task', () => {
    for (const locale of locales)
      for (const [key, message] of messages[locale]) expect(signature(message), key).not.toContain('formatted')
  })
})

describe('arguments', () => {
  it('are noticed where only one language uses them', () => {
    expect(signature('Ciao {name}')).not.toEqual(signature('Hello {nome}'))
    expect(signature('<rate></rate> pagato')).not.toEqual(signature('paid'))
    expect(signature('{count, plural, one {# dato} other {# dati}}')).toContain('formatted')
  })
})
