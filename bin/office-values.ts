import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** The messages of the office, by part and name. */
type Messages = Record<string, Record<string, string>>

/**
 * The TypeScript of `messages/office-values.ts`: for each message that
 * takes values, their names and kinds.
 */
export function officeValues(messages: Messages): string {
  const lines = Object.entries(messages).flatMap(([part, texts]) =>
    Object.entries(texts).flatMap(([name, text]) => {
      const kinds = [...kindsOf(parse(text))].sort(([one], [other]) => (one < other ? -1 : 1))
      const values = kinds.map(([value, kind]) => `${value}: ${kind}`)
      return values.length > 0 ? [`  '${part}.${name}': { ${values.join('; ')} }`] : []
    }),
  )
  return [
    '/** Made by `npm run generate` from messages/it.office.json: the values that each message takes. */',
    'export type OfficeValues = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

/**
 * A plural is chosen by a number, a select by one of its choices; what is only
 * shown is a text or a whole number.
 */
function kindsOf(elements: MessageFormatElement[]): Map<string, string> {
  const kinds = new Map<string, string>()
  for (const element of elements) {
    if (element.type === TYPE.plural) kinds.set(element.value, 'number')
    else if (element.type === TYPE.select) kinds.set(element.value, choices(Object.keys(element.options)))
    else if (element.type === TYPE.argument && !kinds.has(element.value)) kinds.set(element.value, 'string | number')
    if (element.type !== TYPE.plural && element.type !== TYPE.select) continue
    for (const { value } of Object.values(element.options))
      for (const [name, kind] of kindsOf(value)) if (!kinds.has(name)) kinds.set(name, kind)
  }
  return kinds
}

const choices = (options: string[]): string =>
  options.map((option) => (option === 'other' ? 'string' : `'${option}'`)).join(' | ')
