import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { DataTable } from './DataTable'
import { FigureToken } from './FigureToken'
import type { RecipientPart } from './recipient-groups'

type PartName =
  | 'recipients-men'
  | 'recipients-women'
  | 'vulnerable-disability'
  | 'vulnerable-migrants'
  | 'vulnerable-other'

type Props = {
  locale: Locale
  /** Unique in the page. */
  id: string
  title: string
  /** How many there are in all; null when the document does not say. */
  whole: Figure | null
  /** What share of all recipients they are. */
  wholeShare?: Figure | null
  parts: RecipientPart[]
}

/** The parts of a group as bars on one scale of 100 %, drawn beside the table that holds their values. */
export function PartBars({ locale, id, title, whole, wholeShare = null, parts }: Props) {
  const t = useTranslations('PartBars')
  if (parts.length === 0 && !whole) return null
  return (
    <figure className="min-w-0 [&_.is-number]:w-px">
      <DataTable
        id={id}
        caption={title}
        columns={[
          { key: 'group', header: t('group') },
          { key: 'count', header: t('count'), isNumber: true },
          { key: 'share', header: t('share'), isNumber: true },
        ]}
        rows={[
          ...parts.map((part) => ({
            key: part.name,
            header: <Named part={part} words={t(part.name as PartName)} />,
            cells: [
              <Cell key="count" locale={locale} figure={part.count} />,
              <Cell key="share" locale={locale} figure={part.share} />,
            ],
          })),
          {
            key: 'whole',
            header: (
              <>
                {t('whole')}
                {wholeShare && <span className="block text-xs font-normal text-muted">{t('ofAll')}</span>}
              </>
            ),
            cells: [
              <Cell key="count" locale={locale} figure={whole} />,
              wholeShare && <FigureToken key="share" figure={wholeShare} locale={locale} />,
            ],
            isTotal: true,
          },
        ]}
      />
      <figcaption className="mt-3 text-sm text-muted">{t('caption')}</figcaption>
    </figure>
  )
}

function Named({ part: { width }, words }: { part: RecipientPart; words: string }) {
  return (
    <>
      {words}
      {width !== null && (
        <div aria-hidden="true" className="mt-1.5 h-3 rounded-r-sm bg-tint">
          <div className="bar" style={{ width: `${width}%` }} />
        </div>
      )}
    </>
  )
}

function Cell({ locale, figure }: { locale: Locale; figure: Figure | null }) {
  const t = useTranslations('PartBars')
  if (figure) return <FigureToken figure={figure} locale={locale} />
  return <span className="words text-xs font-normal whitespace-normal text-muted">{t('notPrinted')}</span>
}
