'use client'

import { useId } from 'react'
import type { ImportRecord } from '@/lib/figure-sheet/api'
import { figureImports } from '@/lib/figure-sheet/api'
import { formatDateTime, formatNumber } from '@/lib/format'
import { ScrollArea } from '../frame/ScrollArea'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { stateWords } from './import-words'

/** Who brought which file and what became of it; each leads to its dry run. */
export function ImportHistory({ edition, shownAs }: { edition: string; shownAs: ImportRecord | null }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const id = useId()
  // A new import, or a new state of one, is a new list.
  const read = useRead(figureImports, { id: edition }, { version: `${shownAs?.id} ${shownAs?.state}` })
  const { data, status } = read
  const imports = data?.imports ?? []
  const table = say('FigureSheet.tableOfImports')
  return (
    <section className="import-step" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('FigureSheet.importsOfThisEdition')}</h3>
      <ReadProblem read={read}>{say('FigureSheet.listCannotBeLoaded')}</ReadProblem>
      {status === 'ready' && imports.length === 0 && <p>{say('FigureSheet.noneYet')}</p>}
      {imports.length > 0 && (
        <ScrollArea className="import-scroll" label={table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('FigureSheet.when')}</th>
                <th scope="col">{say('FigureSheet.who')}</th>
                <th scope="col">File</th>
                <th scope="col">{say('FigureSheet.state')}</th>
                <th scope="col">{say('FigureSheet.changes')}</th>
                <th scope="col">{say('FigureSheet.warningsConfirmed')}</th>
              </tr>
            </thead>
            <tbody>
              {imports.map((record) => (
                <tr key={record.id} data-current={record.id === shownAs?.id || undefined}>
                  <td>{formatDateTime(record.createdAt, language)}</td>
                  <td>
                    {record.examinedByName}
                    {record.appliedByName && record.appliedByName !== record.examinedByName && (
                      <>
                        , {say('FigureSheet.appliedBy')} {record.appliedByName}
                      </>
                    )}
                  </td>
                  <td>
                    <a href={`?import=${record.id}`}>{record.fileName}</a>
                    <code title={`SHA-256 ${record.sha256}`}>SHA-256 {record.sha256.slice(0, 12)}…</code>
                  </td>
                  <td>{stateWords(record.state, say)}</td>
                  <td>{formatNumber(record.counts.changes, language)}</td>
                  <td>
                    {typeof record.confirmedWarnings === 'number'
                      ? formatNumber(record.confirmedWarnings, language)
                      : '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  )
}
