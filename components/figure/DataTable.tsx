import type { ReactNode } from 'react'

export type Column = { key: string; header: ReactNode; isNumber?: boolean }
/** `header` names the row and fills the first column; `cells` fill the others, in order. */
export type Row = { key: string; header: ReactNode; cells: ReactNode[]; isTotal?: boolean }

type Props = {
  /** Unique in the page: names the caption, and with it the scrolling region. */
  id: string
  caption: ReactNode
  columns: Column[]
  rows: Row[]
}

/** A table of data that never makes the page scroll sideways: its region does, by keyboard too. */
export function DataTable({ id, caption, columns, rows }: Props) {
  // Said once where it holds for every column after the first, which names the rows.
  const isNumeric = columns.slice(1).every(({ isNumber }) => isNumber)
  const classOf = (column: Column | undefined) => (column?.isNumber && !isNumeric ? 'is-number' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-labelledby={id} tabIndex={0} className="table-region">
      <table className={isNumeric ? 'data-table is-numeric' : 'data-table'}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, header, cells, isTotal }) => (
            <tr key={key} className={isTotal ? 'is-total' : undefined}>
              <th scope="row">{header}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]?.key} className={classOf(columns[index + 1])}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
