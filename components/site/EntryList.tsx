import { Children, type ReactNode } from 'react'

/** Entries one under another, parted by rules: for lists that are read and compared. */
export function EntryList({ children }: { children: ReactNode }) {
  return (
    <ul className="border-t border-line">
      {Children.map(children, (entry) => (
        <li className="border-b border-line py-3.5 break-inside-avoid">{entry}</li>
      ))}
    </ul>
  )
}
