import { Children, type ReactNode } from 'react'

/** Entries one under another, parted by rules: for lists that are read and compared. */
export function EntryList({ children }: { children: ReactNode }) {
  return (
    <ul className="entry-list">
      {Children.map(children, (entry) => (
        <li>{entry}</li>
      ))}
    </ul>
  )
}
