'use client'

import { Button } from '@payloadcms/ui'
import { useDeferredValue, useId, useState } from 'react'
import { type ReportList, type ReportPage, reportPage } from '@/lib/figure-sheet/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import { ChangesTable, ChecksTable, ConsequencesTable, MissingTable, ProblemsTable } from './LineTables'
import { kindChoices } from './line-kinds'

/** One list of a dry run: filtered, looked through, a page at a time. */
export function DryRunLines({ edition, id, list }: { edition: string; id: string; list: ReportList }) {
  const say = useSay()
  const [kind, setKind] = useState('')
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const looked = useDeferredValue(search)
  const read = useRead(reportPage, { id: edition, import: id, list, kind, search: looked, page })
  const { status, data } = read
  const field = useId()
  const choices = kindChoices(list, say)
  return (
    <div>
      <search className="import-filters" aria-label={say('FigureSheet.filters')}>
        {choices.length > 0 && (
          <label>
            <span>{say('FigureSheet.only')}</span>
            <select
              value={kind}
              onChange={(event) => {
                setKind(event.target.value)
                setPage(1)
              }}
            >
              <option value="">{say('FigureSheet.everything')}</option>
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label htmlFor={field}>
          <span>{say('FigureSheet.codeOrName')}</span>
          <input
            id={field}
            type="search"
            value={search}
            onChange={(event) => {
              setSearch(event.target.value)
              setPage(1)
            }}
          />
        </label>
      </search>
      <p role="status">
        {status === 'loading' && say('FigureSheet.oneMoment')}
        {status === 'ready' && data?.total === 0 && say('FigureSheet.nothingToShow')}
        {status === 'ready' && data && data.pages > 1 && (
          <>
            {say('FigureSheet.page')} {data.page} {say('FigureSheet.of')} {data.pages}
          </>
        )}
      </p>
      <ReadProblem read={read}>{say('FigureSheet.listCannotBeLoaded')}</ReadProblem>
      {data && data.total > 0 && <Lines page={data} />}
      {data && data.pages > 1 && (
        <nav className="import-pages" aria-label={say('FigureSheet.pages')}>
          <Button size="small" buttonStyle="secondary" disabled={data.page <= 1} onClick={() => setPage(data.page - 1)}>
            {say('FigureSheet.previous')}
          </Button>
          <Button
            size="small"
            buttonStyle="secondary"
            disabled={data.page >= data.pages}
            onClick={() => setPage(data.page + 1)}
          >
            {say('FigureSheet.next')}
          </Button>
        </nav>
      )}
    </div>
  )
}

function Lines({ page }: { page: ReportPage }) {
  if (page.list === 'changes') return <ChangesTable lines={page.lines} />
  if (page.list === 'problems') return <ProblemsTable lines={page.lines} />
  if (page.list === 'checks') return <ChecksTable lines={page.lines} />
  if (page.list === 'consequences') return <ConsequencesTable lines={page.lines} />
  return <MissingTable lines={page.lines} />
}
