import type { ReactNode } from 'react'

type Props = {
  /** Where its name leads. */
  href: string
  name: string
  /** Takes the whole width on narrow windows. */
  isWide?: boolean
  children: ReactNode
}

/** One of the numbers behind the verdict: its name, which is the link, and what there is to say. */
export function Fact({ href, name, isWide = false, children }: Props) {
  return (
    <div
      className={`border-t-2 border-ink pt-1.5 text-[0.9375rem] leading-[1.4] md:text-sm lg:pt-3 ${isWide ? 'col-span-full lg:col-span-1' : ''}`}
    >
      <dt className="leading-[1.35]">
        <a href={href} className="text-inherit decoration-edge">
          {name}
        </a>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
