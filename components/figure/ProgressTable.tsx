import { useTranslations } from 'next-intl'
import { MoneyNotes } from '@/components/content/MoneyNotes'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import { formatDate } from '@/lib/format'
import type { AxisView } from '@/lib/views'
import { DataTable } from './DataTable'
import { FigureToken } from './FigureToken'
import { NoteMark, TableNotes } from './TableNotes'
import { noteAbout, notesOf } from './table-notes'

type Props = { locale: Locale; id: string; axes: AxisView[]; figures: FigureIndex; dataDate: string }

/** The columns of the financial table in their order, with the letters the approved document gives them. */
const columns = [
  { name: 'allocation', letter: 'A' },
  { name: 'programmed', letter: 'B' },
  { name: 'programmed-rate', letter: 'C=B/A' },
  { name: 'committed', letter: 'D' },
  { name: 'committed-rate', letter: 'E=D/B' },
  { name: 'paid', letter: 'F' },
  { name: 'paid-rate', letter: 'G=F/D' },
  { name: 'certified', letter: 'H' },
  { name: 'certified-rate', letter: 'I=H/F' },
] as const

/** Financial progress by axis. Wherever the document prints something else than what follows, a note gives both. */
export function ProgressTable({ locale, id, axes, figures, dataDate }: Props) {
  const t = useTranslations('ProgressTable')
  const owners = [...axes.map(({ code }) => code), 'programme']
  const notes = notesOf(owners.flatMap((owner) => columns.map(({ name }) => figures.get(`${owner}.${name}`))))
  const cellsOf = (owner: string) =>
    columns.map(({ name }) => {
      const figure = figures.get(`${owner}.${name}`)
      return (
        <span key={name} className="relative inline-block">
          <FigureToken figure={figure} locale={locale} />
          <NoteMark tableId={id} note={noteAbout(notes, figure)} figure={figure} />
        </span>
      )
    })
  return (
    <>
      <DataTable
        id={id}
        isWide
        caption={t('caption', { alDate: formatDate(dataDate, locale, 'al') })}
        columns={[
          { key: 'axis', header: t('axis') },
          ...columns.map(({ name, letter }) => ({
            key: name,
            header: <Heading name={t(name)} letter={letter} />,
            isNumber: true,
          })),
        ]}
        rows={[
          ...axes.map((axis) => ({
            key: axis.code,
            header: (
              <>
                {axis.numeral}. <Text text={axis.title} locale={locale} />
              </>
            ),
            cells: cellsOf(axis.code),
          })),
          { key: 'programme', header: t('total'), cells: cellsOf('programme'), isTotal: true },
        ]}
      />
      <TableNotes tableId={id} notes={notes} locale={locale} />
      <MoneyNotes locale={locale} axes={axes} figures={figures} />
    </>
  )
}

function Heading({ name, letter }: { name: string; letter: string }) {
  return (
    <>
      {name} <span className="num block text-xs font-normal whitespace-nowrap text-muted">{letter}</span>
    </>
  )
}
