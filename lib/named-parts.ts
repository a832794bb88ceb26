export type NamedPart = { text: string; isName: boolean }

/**
 * A text cut where one of the names stands in it, the longest first;
 * joined again the parts give the text.
 */
export function namedParts(text: string, names: string[]): NamedPart[] {
  const [name, ...shorter] = [...names].filter((one) => one !== '').sort((a, b) => b.length - a.length)
  if (!name) return text === '' ? [] : [{ text, isName: false }]
  return text
    .split(name)
    .flatMap((between, index): NamedPart[] => [
      ...(index > 0 ? [{ text: name, isName: true }] : []),
      ...namedParts(between, shorter),
    ])
}
