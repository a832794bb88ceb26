/** The characters as CSS names them in `unicode-range`: "U+a1,U+a4-a6", in order. */
export function unicodeRange(characters: Iterable<string>): string {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b)
  const starts = points.filter((point, index) => point - 1 !== points[index - 1])
  return starts
    .map((start) => {
      const end = points.find((point, index) => point >= start && points[index + 1] !== point + 1) ?? start
      return end === start ? `U+${hexadecimal(start)}` : `U+${hexadecimal(start)}-${hexadecimal(end)}`
    })
    .join(',')
}

const hexadecimal = (point: number) => point.toString(16)
