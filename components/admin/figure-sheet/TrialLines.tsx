'use client'

import { Button } from '@payloadcms/ui'
import { useDeferredValue, useId, useState } from 'react'
import type { CheckChange, Consequence, NamedFigure, SheetChange, SheetProblem } from '@/lib/figure-sheet/report'
import { useOfficeData } from '../use-office-data'
import { useSay } from '../use-say'
import type { ImportList } from './import-types'
import { ChangesTable, ChecksTable, ConsequencesTable, MissingTable, ProblemsTable } from './LineTables'
import { kindChoices } from './line-kinds'

type Page = { list: ImportList; total: number; page: number; pages: number; lines: never[] }

/** One list of a dry run: filtered, looked through, a page at a time. */
export function TrialLines({ edition, id, list }: { edition: string; id: string; list: ImportList }) {
  const say = useSay()
  const [kind, setKind] = useState('')
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const looked = useDeferredValue(search)
  const query = new URLSearchParams({ list, kind, search: looked, page: String(page) })
  const { status, data } = useOfficeData<Page>(`/editions/${edition}/figure-imports/${id}/lines?${query}`)
  const field = useId()
  const choices = kindChoices(list, say)
  return (
    <div>
      <search className="import-filters" aria-label={say('Filtri', 'Filters')}>
        {choices.length > 0 && (
          <label>
            <span>{say('Solo', 'Only')}</span>
            <select
              value={kind}
              onChange={(event) => {
                setKind(event.target.value)
                setPage(1)
              }}
            >
              <option value="">{say('Tutto', 'Everything')}</option>
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <label htmlFor={field}>
          <span>{say('Codice o nome', 'Code or name')}</span>
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
        {status === 'loading' && say('Un attimo…', 'One moment…')}
        {status === 'failed' &&
          say('L’elenco non si carica. Ricarica la pagina.', 'The list cannot be loaded. Reload the page.')}
        {status === 'ready' && data?.total === 0 && say('Niente da mostrare.', 'Nothing to show.')}
        {status === 'ready' && data && data.pages > 1 && (
          <>
            {say('Pagina', 'Page')} {data.page} {say('di', 'of')} {data.pages}
          </>
        )}
      </p>
      {data && data.total > 0 && <Lines list={data.list} lines={data.lines} />}
      {data && data.pages > 1 && (
        <nav className="import-pages" aria-label={say('Pagine', 'Pages')}>
          <Button size="small" buttonStyle="secondary" disabled={data.page <= 1} onClick={() => setPage(data.page - 1)}>
            {say('Precedente', 'Previous')}
          </Button>
          <Button
            size="small"
            buttonStyle="secondary"
            disabled={data.page >= data.pages}
            onClick={() => setPage(data.page + 1)}
          >
            {say('Successiva', 'Next')}
          </Button>
        </nav>
      )}
    </div>
  )
}

function Lines({ list, lines }: { list: ImportList; lines: unknown[] }) {
  if (list === 'changes') return <ChangesTable lines={lines as SheetChange[]} />
  if (list === 'problems') return <ProblemsTable lines={lines as SheetProblem[]} />
  if (list === 'checks') return <ChecksTable lines={lines as CheckChange[]} />
  if (list === 'consequences') return <ConsequencesTable lines={lines as Consequence[]} />
  return <MissingTable lines={lines as NamedFigure[]} />
}
