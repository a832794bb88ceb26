import { Children, type ReactNode } from 'react'

type Props = { columns?: 2 | 3; children: ReactNode }

const widths = { 2: 'md:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3' }

/** Cards as a list, one a row on a phone. */
export function CardGrid({ columns = 3, children }: Props) {
  return (
    <ul className={`grid gap-4 lg:gap-6 ${widths[columns]}`}>
      {Children.map(children, (card) => (
        <li className="grid">{card}</li>
      ))}
    </ul>
  )
}
