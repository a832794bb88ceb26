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
    <ol aria-label={t('label')} className="measure mt-5 grid list-decimal gap-3 pl-6 text-sm text-muted">
      {notes.map(({ number, figures: [figure, ...others] }) => (
        <li key={number} id={noteId(tableId, number)}>
          {others.length === 0 && (
            <span className="font-semibold text-ink">
              <Text text={figure.label} locale={locale} />.
            </span>
          )}{' '}
          {differs(figure) && t('printed', { value: formatStated(figure, locale) ?? '' })}{' '}
          <Reason figure={figure} locale={locale} />{' '}
          <a
            href={`#${markId(tableId, number)}`}
            aria-label={t('back', { number: String(number) })}
            className="inline-block px-1"
          >
            ↑
          </a>
        </li>
      ))}
    </ol>
  )
}

type MarkProps = { tableId: string; note: TableNote | undefined; figure: Figure }

/** The mark beside a value, leading to its note. Nothing without a note. It hangs in the margin: digits stay aligned. */
export function NoteMark({ tableId, note, figure }: MarkProps) {
  const t = useTranslations('TableNotes')
  if (!note) return null
  return (
    <sup className="absolute -top-1 left-full text-xs leading-none">
      <a
        href={`#${noteId(tableId, note.number)}`}
        // The note leads back to the first of its values.
        id={figure === note.figures[0] ? markId(tableId, note.number) : undefined}
        aria-label={t('mark', { number: String(note.number) })}
        className="inline-block min-w-6 py-1.5 pl-0.5 text-left font-semibold"
      >
        {note.number}
      </a>
    </sup>
  )
}

function Reason({ figure, locale }: { figure: Figure; locale: Locale }) {
  const t = useTranslations('TableNotes')
  return figure.explanation ? <Text text={figure.explanation} locale={locale} /> : t('unexplained')
}

const noteId = (tableId: string, number: number) => `${tableId}-note-${number}`
const markId = (tableId: string, number: number) => `${tableId}-mark-${number}`
