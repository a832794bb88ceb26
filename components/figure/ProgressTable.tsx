import { useTranslations } from 'next-intl'
import { MoneyNotes } from '@/components/content/MoneyNotes'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import type { AxisView } from '@/lib/views'
import { FigureValue } from './FigureValue'
import { financialColumns, roles } from './financial-columns'
import { NoteMark, TableNotes } from './TableNotes'
import { notesOf, type TableNote } from './table-notes'

type Props = { locale: Locale; id: string; axes: AxisView[]; figures: FigureIndex; dataDate: string }

/**
 * Financial progress: the programme first, then each axis. Where there is no room for ten columns
 * each row stands as a block of its own, an amount and its percentage on a line. Wherever the
 * document prints something else than what follows, a note gives both.
 */
export function ProgressTable({ locale, id, axes, figures, dataDate }: Props) {
  const t = useTranslations('ProgressTable')
  const owners = ['programme', ...axes.map(({ code }) => code)]
  const notes = notesOf(owners.flatMap((owner) => financialColumns.map(({ name }) => figures.get(`${owner}.${name}`))))
  const cellsOf = (owner: string) => <Cells locale={locale} owner={owner} figures={figures} notes={notes} />
  return (
    <>
      <p className="measure text-sm text-muted">{t('howTo')}</p>
      <div className="financial-frame mt-4">
        <table {...roles.table} className="financial">
          <caption id={id}>{t('caption', { alDate: formatDate(dataDate, locale, 'al') })}</caption>
          <thead {...roles.group}>
            <tr {...roles.row}>
              <th {...roles.columnHeader} scope="col">
                {t('axis')}
              </th>
              {financialColumns.map(({ name, letter, ratio }) => (
                <th
                  {...roles.columnHeader}
                  key={name}
                  scope="col"
                  className={ratio || letter === 'A' ? undefined : 'is-step'}
                >
                  <small>{letter}</small>{' '}
                  {ratio ? (
                    <>
                      <span aria-hidden>{ratio}</span>
                      <span className="sr-only">{t(name)}</span>
                    </>
                  ) : (
                    t(name)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...roles.group}>
            <tr {...roles.row} className="is-total">
              <th {...roles.rowHeader} scope="row">
                {t('total')}
              </th>
              {cellsOf('programme')}
            </tr>
            {axes.map((axis) => (
              <tr {...roles.row} key={axis.code}>
                <th {...roles.rowHeader} scope="row">
                  <a href={pathTo(locale, 'axis', { slug: axis.slug, edition: axis.olderEdition })}>
                    {axis.numeral}. <Text text={axis.title} locale={locale} />
                  </a>
                </th>
                {cellsOf(axis.code)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableNotes tableId={id} notes={notes} locale={locale} />
      <MoneyNotes locale={locale} axes={axes} figures={figures} />
    </>
  )
}

type CellsProps = { locale: Locale; owner: string; figures: FigureIndex; notes: TableNote[] }

/**
 * The nine figures of one row, each a way to its page. In blocks an amount carries its
 * label, as no heading stands above it.
 */
function Cells({ locale, owner, figures, notes }: CellsProps) {
  const t = useTranslations('ProgressTable')
  return financialColumns.map(({ name, letter, ratio }) => {
    const figure = figures.get(`${owner}.${name}`)
    return (
      <td
        {...roles.cell}
        key={name}
        data-label={ratio ? undefined : `${letter} ${t(`${name}-short`)}`}
        className={ratio ? 'is-rate' : letter === 'A' ? 'is-amount' : 'is-amount is-step'}
      >
        <a href={pathTo(locale, 'figure', { code: figure.code, edition: figure.olderEdition })}>
          <FigureValue figure={figure} locale={locale} format={formatIn(figure)} />
        </a>
        <NoteMark note={notes.find(({ figures: about }) => about.includes(figure))} />
      </td>
    )
  })
}

/** The caption says that amounts are in euro; a percentage says it of itself. */
const formatIn = ({ unit }: Figure) => ({ form: 'full', unit: unit === 'EUR' ? 'none' : 'symbol' }) as const
