import type { ReactNode } from 'react'
import { BackToTop } from './BackToTop'
import { PageContents } from './PageContents'
import { Section, type SectionProps } from './Section'

export type LongSection = Omit<SectionProps, 'children'> & {
  /**
   * Left out of the page and of its contents when there is nothing to show: null,
   * undefined, false or an empty text.
   */
  content: ReactNode
  /** Needs the whole width, above the column of contents. Only the first sections may. */
  isFullWidth?: boolean
}

type Props = {
  sections: LongSection[]
  /** After the last section: where to go on from here. */
  after?: ReactNode
}

/**
 * The sections of a page that is longer than three screens, with their contents in
 * sight and a way back to the top.
 */
export function LongPage({ sections, after }: Props) {
  const shown = sections.filter(({ content }) => Boolean(content))
  const draw = ({ content, isFullWidth: _, ...section }: LongSection) => (
    <Section key={section.id} {...section}>
      {content}
    </Section>
  )
  return (
    <>
      <PageContents entries={shown} form="fold" />
      {shown.filter(({ isFullWidth }) => isFullWidth).map(draw)}
      <div className="wrap long-page">
        <PageContents entries={shown} form="column" />
        <div className="long-page-body">
          {shown.filter(({ isFullWidth }) => !isFullWidth).map(draw)}
          {after}
          <BackToTop />
        </div>
      </div>
    </>
  )
}
