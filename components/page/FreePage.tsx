import { RichText } from '@/components/content/RichText'
import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import { LongText } from '@/components/site/LongText'
import { PageHeading } from '@/components/site/PageHeading'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import { richHeadings } from '@/lib/rich-headings'
import type { CorrectionRecord, PageView } from '@/lib/views'

type Props = {
  locale: Locale
  page: PageView
  /** Of the newest edition, for the figures that the text names. */
  figures: FigureIndex
  corrected: CorrectionRecord[]
}

/** A text of the office's own: methodological note, privacy, legal notes, about. */
export function FreePage({ locale, page: { title, body, updatedAt }, figures, corrected }: Props) {
  const headings = richHeadings(body.value)
  return (
    <>
      <PageHeading
        locale={locale}
        title={<span lang={title.lang === locale ? undefined : title.lang}>{title.value}</span>}
        updatedAt={updatedAt}
      />
      <CorrectedNotice locale={locale} records={corrected} />
      <LongText headings={headings}>
        <RichText locale={locale} content={body} figures={figures} headingLevel={2} headings={headings} />
      </LongText>
    </>
  )
}
