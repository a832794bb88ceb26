'use client'

import { useEffect, useId, useState } from 'react'
import { type ImportRecord, type ReportList, reportLists } from '@/lib/figure-sheet/api'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { DryRunLines } from './DryRunLines'
import { counted, listWords } from './dry-run-words'
import { numbersWords } from './import-words'

/** Third: all that the file would do, and all that is wrong with it. */
export function DryRunStep({ edition, record }: { edition: string; record: ImportRecord }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const { counts } = record
  const first: ReportList = counts.errors > 0 ? 'problems' : 'changes'
  const [list, setList] = useState<ReportList>(first)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file opens at what matters most in it
  useEffect(() => setList(first), [record.id])
  const id = useId()
  const shown = reportLists.map((name) => ({ name, count: countOf(name, record) }))
  return (
    <section className="import-step" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('FigureSheet.n3LookAtDryRun')}</h3>
      <p>
        <strong>{record.fileName}</strong>. {numbersWords(record.numbers, say)}
      </p>
      <ul className="import-counts">
        {counted(record, say, language).map(({ key, text, tone }) => (
          <li key={key} data-tone={tone}>
            {text}
          </li>
        ))}
      </ul>
      <fieldset className="import-lists">
        <legend>{say('FigureSheet.whatToShow')}</legend>
        {shown.map(({ name, count }) => (
          <label key={name}>
            <input type="radio" name={`${id}-list`} checked={list === name} onChange={() => setList(name)} />
            {listWords(name, say)} ({count})
          </label>
        ))}
      </fieldset>
      <DryRunLines key={`${record.id} ${list}`} edition={edition} id={record.id} list={list} />
    </section>
  )
}

function countOf(list: ReportList, { counts }: ImportRecord): number {
  return list === 'checks' ? counts.broken + counts.mended : counts[list]
}
