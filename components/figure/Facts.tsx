import type { ReactNode } from 'react'

type Props = { facts: { name: string; value: ReactNode }[] }

/** Names and what they are, one pair a row. Pairs without a value are left out. */
export function Facts({ facts }: Props) {
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)] border-t border-line">
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== '')
        .map(({ name, value }) => (
          <div
            key={name}
            className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-1 border-b border-line py-4 md:grid-cols-[16rem_minmax(0,1fr)]"
          >
            <dt className="font-semibold">{name}</dt>
            <dd className="measure wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
