import type { ReactNode } from 'react'
import { BackToTop } from './BackToTop'

export type SectionProps = {
  /** Anchor and name of the section: the heading's id. */
  id: string
  title: ReactNode
  lead?: ReactNode
  /** Link to the rest, beside the title. */
  more?: { href: string; label: string }
  /** On the pale green ground, for the sections that need setting apart. */
  isTinted?: boolean
  children: ReactNode
}

/** A titled stretch of a page, in the page's column. */
export function Section({ id, title, lead, more, isTinted = false, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={isTinted ? 'section is-tinted' : 'section'}>
      <div className="wrap">
        <div className="section-head">
          <h2 id={id}>{title}</h2>
          {more && <a href={more.href}>{more.label}</a>}
        </div>
        {lead && <div className="measure mt-2 text-muted">{lead}</div>}
        <div className="section-body">{children}</div>
        <BackToTop />
      </div>
    </section>
  )
}
