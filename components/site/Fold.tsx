import type { ReactNode } from 'react'

type Props = { id?: string; title: string; children: ReactNode }

/** What few readers need, a line until it is unfolded. */
export function Fold({ id, title, children }: Props) {
  return (
    <details id={id} className="disclosure border-t border-line last:border-b">
      <summary>{title}</summary>
      <div className="pt-2 pb-8">{children}</div>
    </details>
  )
}
