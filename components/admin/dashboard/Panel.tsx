import type { ReactNode } from 'react'
import { sayIn } from '../words/say-in'

type Props = {
  /** Of the interface. */
  language: string
  id: string
  title: string
  /** Whether its data could not be read. */
  isFailed?: boolean
  /** Said in the place of the content when there is nothing to show. */
  empty?: string | false
  isWide?: boolean
  children?: ReactNode
}

/** One box of the first screen: a heading, and what it says. */
export function Panel({ id, title, isFailed = false, empty = false, isWide = false, language, children }: Props) {
  const say = sayIn({ language })
  const heading = `dash-${id}`
  return (
    <section className={`dash-panel${isWide ? ' dash-panel--wide' : ''}`} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {isFailed ? (
        <p>{say('Dashboard.itCannotBeLoadedReload')}</p>
      ) : empty ? (
        <p className="dash-quiet">{empty}</p>
      ) : (
        children
      )}
    </section>
  )
}
