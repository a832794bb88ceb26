import type { ReactNode } from 'react'

type Props = { facts: { name: string; value: ReactNode }[] }

/** Names and what they are, one pair a row. Pairs without a value are left out. */
export function Facts({ facts }: Props) {
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
