import { sampleWorkbook } from '@/lib/figure-sheet/sample-workbook'

/**
 * A small workbook with twenty thousand columns after its cells, where a careless reader
 * goes over all of them for each.
 */
export const workbookOfColumns = () =>
  Uint8Array.from(
    sampleWorkbook(
      `<worksheet><sheetData></sheetData><cols>${'<col min="1" max="1"/>'.repeat(20_000)}</cols></worksheet>`,
    ),
  )

/** Nine megabytes of separators. */
export const linesOfCommas = () => bytes(`Codice,Valore\n${`${','.repeat(899)}\n`.repeat(10_000)}`)

/** Ten megabytes of texts that no edition has. */
export function longXliff() {
  const head =
    '<?xml version="1.0" encoding="UTF-8"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.1" version="2.1" srcLang="it" trgLang="en"><file id="f">'
  const unit = (id: number) =>
    `<unit id="u${id}"><segment><source>${'testo '.repeat(8)}</source><target>${'text '.repeat(8)}</target></segment></unit>`
  return bytes(`${head}${Array.from({ length: 57_000 }, (_, id) => unit(id)).join('')}</file></xliff>`)
}

/** The body of a page's save whose text is one word of half a million digits. */
export function pageOfDigits() {
  const text = { type: 'text', version: 1, text: '1'.repeat(500_000), detail: 0, format: 0, mode: 'normal', style: '' }
  const block = { version: 1, direction: 'ltr', format: '', indent: 0 }
  return {
    body: { root: { type: 'root', ...block, children: [{ type: 'paragraph', ...block, children: [text] }] } },
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)
