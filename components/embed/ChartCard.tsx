import type { ForeignText } from '@/components/chart/chart-content'
import { Marked } from '@/components/chart/Marked'
import type { Locale } from '@/i18n/locales'
import type { EmbedTheme } from '@/lib/embed/embed-path'
import { EmbedDocument } from './EmbedDocument'
import { EmbedFooter } from './EmbedFooter'
import type { EmbedWords } from './embed-words'
import { type Newer, NewerNotice } from './NewerNotice'
import { OutwardLink } from './OutwardLink'

type Props = {
  locale: Locale
  t: EmbedWords
  theme: EmbedTheme
  edition: number
  programme: string
  title: string
  /** The part of the title and the words that has no translation yet. */
  foreign: ForeignText | null
  /**
   * What the chart shows, in words: for those who do not see it, and
   * for frames too narrow to draw in.
   */
  alternative: string
  source: string
  /**
   * The same picture laid out for a wide and for a narrow frame: SVG
   * of ours, title and source in it.
   */
  pictures: { wide: string; narrow: string }
  /** Public address of the page the chart is on. */
  url: string
  newer: Newer | null
}

/** One chart as a document of its own, to be shown inside somebody else's page. */
export function ChartCard({
  locale,
  t,
  theme,
  edition,
  programme,
  title,
  foreign,
  pictures,
  url,
  newer,
  ...words
}: Props) {
  return (
    <EmbedDocument
      locale={locale}
      title={title}
      theme={theme}
      canonical={url}
      hasChart
      footer={
        <EmbedFooter t={t}>
          {t('kicker', { programme, year: String(edition) })}.{' '}
          <OutwardLink href={url} t={t}>
            {t('chartMore')}
          </OutwardLink>
        </EmbedFooter>
      }
    >
      <h1 className="away">
        <Marked text={title} foreign={foreign} />
      </h1>
      <figure>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the portal's own components, which escape every word */}
        <div className="wide" dangerouslySetInnerHTML={{ __html: pictures.wide }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the same picture, narrower */}
        <div className="narrow" dangerouslySetInnerHTML={{ __html: pictures.narrow }} />
        <div className="tiny">
          <p aria-hidden="true">
            <b>
              <Marked text={title} foreign={foreign} />
            </b>
          </p>
          <p className="note">
            <Marked text={words.alternative} foreign={foreign} />
          </p>
          <p className="note small">{words.source}</p>
        </div>
      </figure>
      <NewerNotice t={t} newer={newer} />
    </EmbedDocument>
  )
}
