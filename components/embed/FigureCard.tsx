import { type TargetWords, targetWords } from '@/components/figure/target-words'
import { type Locale, sourceLocale } from '@/i18n/locales'
import type { EmbedTheme } from '@/lib/embed/embed-path'
import { numberedPlace } from '@/lib/figure/place-in-document'
import { isBorrowed } from '@/lib/figure/target'
import { formatToken } from '@/lib/figure/token'
import type { Figure } from '@/lib/figure/types'
import { formatDate, formatFigure } from '@/lib/format'
import { EmbedDocument } from './EmbedDocument'
import { EmbedFooter } from './EmbedFooter'
import type { EmbedWords } from './embed-words'
import { type Newer, NewerNotice } from './NewerNotice'
import { OutwardLink } from './OutwardLink'

type Props = {
  locale: Locale
  t: EmbedWords
  targets: TargetWords
  theme: EmbedTheme
  figure: Figure
  edition: number
  programme: string
  /** Public address of the figure's page. */
  url: string
  newer: Newer | null
}

/** One figure as a document of its own, to be shown inside somebody else's page. */
export function FigureCard({ locale, t, targets, theme, figure, edition, programme, url, newer }: Props) {
  const { label, asOf } = figure
  const short = formatFigure(figure, locale, { form: 'millions', unit: 'word' })
  const exact = formatFigure(figure, locale, { form: 'full', unit: 'word' })
  return (
    <EmbedDocument
      locale={locale}
      title={label.value}
      theme={theme}
      canonical={url}
      footer={
        <EmbedFooter t={t}>
          <SourceLine locale={locale} t={t} figure={figure} />
        </EmbedFooter>
      }
    >
      <p className="kicker">{t('kicker', { programme, year: String(edition) })}</p>
      <h1 lang={label.lang === locale ? undefined : label.lang}>
        <OutwardLink href={url} t={t}>
          {label.value}
        </OutwardLink>
      </h1>
      <p className={short === null ? 'value words' : 'value'}>{short ?? t('missing')}</p>
      <p className="small">
        {exact !== null && exact !== short && <>{t('exact', { value: exact })} </>}
        <time dateTime={asOf}>{t('asOf', { alDate: formatDate(asOf, locale, 'al') })}</time>
      </p>
      <TargetLine locale={locale} t={t} targets={targets} figure={figure} />
      <NewerNotice t={t} newer={newer} />
    </EmbedDocument>
  )
}

type Line = Pick<Props, 'locale' | 't' | 'figure'>

/** The target, if it is the figure's own, and how the figure stands to it. */
function TargetLine({ locale, t, targets, figure }: Line & Pick<Props, 'targets'>) {
  const { target } = figure
  if (!target || isBorrowed(target)) {
    const words = targetWords(targets, 'badge', figure, locale)
    return words && <p className="target">{words}.</p>
  }
  const value = formatToken(figure, 'target', locale) ?? t('missing')
  const verdict = targetWords(targets, 'short', figure, locale) ?? ''
  return <p className="target">{t(target.direction, { value, year: String(target.year), verdict })}</p>
}

function SourceLine({ locale, t, figure }: Line) {
  const { document, section, page } = figure.source
  const place = numberedPlace(section)
  return (
    <>
      {t('source')} {document},{' '}
      {place ? (
        t(place.word, { number: place.number })
      ) : (
        // Any other name is quoted as the document has it, in its own language.
        <span lang={locale === sourceLocale ? undefined : sourceLocale}>{section}</span>
      )}
      {page !== null && `, ${t('page', { page: String(page) })}`}.
    </>
  )
}
