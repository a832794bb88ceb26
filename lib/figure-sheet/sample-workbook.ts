import { deflateRawSync } from 'node:zlib'

const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${documents}/${type}" Target="${target}"/>`

type About = {
  /** What the sheet says of its own size, where that is a lie. */
  claimedSize?: number
  /** The styles of its cells. */
  styles?: string
}

/**
 * A workbook of one sheet "a" whose XML is given, for the tests.
 * Never imported by the portal itself.
 */
export function sampleWorkbook(sheet: string, { claimedSize, styles = '<styleSheet/>' }: About = {}): Uint8Array {
  const own = relationship('rId1', 'worksheet', 'worksheets/sheet1.xml') + relationship('rId2', 'styles', 'styles.xml')
  const parts = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${documents}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${own}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet,
  }
  return sampleZip(parts, claimedSize === undefined ? {} : { 'xl/worksheets/sheet1.xml': claimedSize })
}

/**
 * The XML of rows of cells, as text or as numbers; null is empty. `attributes`
 * are those of rows by their number.
 */
export function sampleRows(lines: (string | number | null)[][], attributes: Record<number, string> = {}): string {
  const cell = (value: string | number | null) => {
    if (value === null) return '<c/>'
    if (typeof value === 'number') return `<c><v>${value}</v></c>`
    return `<c t="inlineStr"><is><t>${value}</t></is></c>`
  }
  const rows = lines.map((cells, index) => {
    const row = index + 1
    return `<row r="${row}" ${attributes[row] ?? ''}>${cells.map(cell).join('')}</row>`
  })
  return `<sheetData>${rows.join('')}</sheetData>`
}

/** A ZIP by hand, so that it can lie about how much its parts hold. */
export function sampleZip(parts: Record<string, string>, claimedSizes: Record<string, number> = {}): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claimedSizes[name] ?? Buffer.byteLength(content), 18)
    fields.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, rest, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Object.keys(parts).length, 4)
  end.writeUInt16LE(Object.keys(parts).length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end])
}
