/**
 * Reads RFC 4180: commas, CRLF, fields that may be quoted, quotes doubled
 * inside. Throws at anything else.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header, ...records] = readRecords(text)
  if (!header) throw new Error('The file is empty')
  return records.map((cells) => {
    if (cells.length !== header.length) throw new Error(`${cells.length} cells under ${header.length} headings`)
    return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))
  })
}

function readRecords(text: string): string[][] {
  const records: string[][] = []
  let cells: string[] = []
  let rest = text
  while (rest !== '') {
    const [field, , quoted, plain = '', end] = /^("((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/.exec(rest) ?? []
    if (field === undefined) throw new Error(`Not RFC 4180: ${rest.slice(0, 40)}`)
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    rest = rest.slice(field.length)
    if (end !== ',') {
      records.push(cells)
      cells = []
    }
  }
  return records
}
