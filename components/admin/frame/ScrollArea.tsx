import type { ReactNode } from 'react'

type Props = { className: string; children: ReactNode } & ({ label: string } | { labelledBy: string })

/** What scrolls sideways where there is little room, for who has no mouse too. */
export function ScrollArea({ className, children, ...name }: Props) {
  const names = 'label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={className} tabIndex={0} {...names}>
      {children}
    </section>
  )
}
