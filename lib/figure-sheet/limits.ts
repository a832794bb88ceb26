/** A file of 20,000 rows with every column is a fifth of it. In bytes. */
export const largestFile = 10_000_000
/** Rows of figures in all sheets together, headings aside. */
export const mostRows = 20_000
/** Filled cells of a file, wherever they stand: three times a full one. */
export const mostCells = 800_000
/** What a workbook may unpack to, in bytes: a file of text rarely shrinks below a tenth. */
export const largestUnpacked = 80_000_000
/** Parts a workbook may have; one of a hundred sheets with pictures has some three hundred. */
export const mostParts = 500
/** Elements of a sheet outside its cells: widths, merged cells, rules. */
export const mostElementsAside = 5_000
/** Characters of one cell, as in spreadsheets. */
export const longestCell = 32_767
/** Characters of a note that stay in the record of an import. */
export const longestNote = 500
/** Filled rows in which the headings are looked for. */
export const headingRows = 20
/**
 * Filled rows read of a sheet: one more than there may be, so that too
 * many are told from just enough.
 */
export const mostRowsRead = mostRows + headingRows + 1
