import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatStated } from './stated'
import { differs, type TableNote } from './table-notes'

type Props = { locale: Locale; tableId: string; notes: TableNote[] }

/** The notes under a table: what each is about, what the document prints there, and why. */
export function TableNotes({ locale, tableId, notes }: Props) {
  const t = useTranslations('TableNotes')
  if (notes.length === 0) return null
  return (
    <ol aria-label={t('label')} className="table-notes">
      {notes.map(({ number, figures: [figure, ...others] }) => (
        <li key={number} id={`${tableId}-note-${number}`}>
          {others.length === 0 && (
            <span className="font-semibold text-ink">
              <Text text={figure.label} locale={locale} />.
            </span>
          )}{' '}
          {differs(figure) && t('printed', { value: formatStated(figure, locale) ?? '' })}{' '}
          <Reason figure={figure} locale={locale} />
        </li>
      ))}
    </ol>
  )
}

/**
 * The mark beside a value. It hangs in the margin: digits stay aligned. The notes follow the table
 * at once. Nothing without a note.
 */
export function NoteMark({ note }: { note: TableNote | undefined }) {
  const t = useTranslations('TableNotes')
  return note ? (
    <sup>
      <span className="sr-only">{t('mark')} </span>
      {note.number}
    </sup>
  ) : null
}

function Reason({ figure, locale }: { figure: Figure; locale: Locale }) {
  const t = useTranslations('TableNotes')
  return figure.explanation ? <Text text={figure.explanation} locale={locale} /> : t('unexplained')
}
