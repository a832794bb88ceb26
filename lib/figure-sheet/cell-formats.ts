import { scanXml } from './xml-scan'

/** How a number in a cell is shown, as far as it changes what it is. */
export type CellFormat = 'date' | 'percent' | null

/** Formats of days and times that every workbook has without spelling them out. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
for (const [from, to] of [
  [27, 36],
  [50, 58],
] as const)
  for (let id = from; id <= to; id += 1) builtInDates.add(id)
const builtInPercents = new Set([9, 10])

/** The format of each style of cell, in their order. */
export function cellFormats(styles: string): CellFormat[] {
  const written = new Map<number, CellFormat>()
  const formats: CellFormat[] = []
  let isCellStyle = false
  scanXml(styles, {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'cellXfs') isCellStyle = true
      if (name === 'numFmt') written.set(Number(numFmtId), formatOf(formatCode))
      if (name === 'xf' && isCellStyle) {
        const id = Number(numFmtId ?? 0)
        formats.push(written.has(id) ? (written.get(id) ?? null) : builtIn(id))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false
    },
  })
  return formats
}

const builtIn = (id: number): CellFormat => (builtInDates.has(id) ? 'date' : builtInPercents.has(id) ? 'percent' : null)

/**
 * What is quoted, escaped, skipped or a colour is a mere sign; the first of several
 * formats is for positive numbers.
 */
export function formatOf(code: string): CellFormat {
  const [shown = ''] = code.replace(/"[^"]*"|\\.|[_*]./g, '').split(';')
  const bare = shown.replace(/\[[^\][]*\]/g, (inside) => (/^\[(?:h+|m+|s+)\]$/i.test(inside) ? 'h' : ''))
  if (bare.includes('%')) return 'percent'
  return /[dhmsy]/i.test(bare.replace(/general|standard/gi, '')) ? 'date' : null
}
