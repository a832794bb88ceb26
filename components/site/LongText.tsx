import type { ReactNode } from 'react'
import type { RichHeading } from '@/lib/rich-headings'
import { BackToTop } from './BackToTop'
import { PageContents } from './PageContents'

type Props = { headings: RichHeading[]; children: ReactNode }

/** From this many headings on a text is long enough for contents of its own. */
const longFrom = 4

/** An editor's text as a whole page, with its contents beside it where it is long. */
export function LongText({ headings, children }: Props) {
  if (headings.length < longFrom) return <div className="wrap pt-2 pb-14">{children}</div>
  const entries = headings.map(({ id, words }) => ({ id, title: words }))
  return (
    <>
      <PageContents entries={entries} form="fold" />
      <div className="wrap long-page is-text pt-6 pb-14 lg:pt-2">
        <PageContents entries={entries} form="column" />
        <div className="long-page-body">
          {children}
          <BackToTop />
        </div>
      </div>
    </>
  )
}
