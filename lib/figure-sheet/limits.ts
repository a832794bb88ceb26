/** A file of 20,000 rows with every column is a fifth of it. In bytes. */
export const largestFile = 10_000_000
/** Rows of figures in all sheets together, headings aside. */
export const mostRows = 20_000
/** Columns looked at in a sheet, the first ones. */
export const mostColumns = 40
/** What a workbook may unpack to, in bytes: a file of text rarely shrinks below a tenth. */
export const largestUnpacked = 80_000_000
/** Parts a workbook may have; one of a hundred sheets with pictures has some three hundred. */
export const mostParts = 500
/** Elements of a sheet outside its cells: widths, merged cells, rules. */
export const mostElementsAside = 5_000
/** Characters of one cell, as in spreadsheets. */
export const longestCell = 32_767
/** Rows in which the headings are looked for. */
export const headingRows = 20
