'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { dryRunFigures, type ImportRecord } from '@/lib/figure-sheet/api'
import { largestFile, mostRows } from '@/lib/figure-sheet/limits'
import { formatNumber } from '@/lib/format'
import { useAction } from '../office-api/use-action'
import { useInterfaceLanguage, useSay } from '../words/use-say'

type Props = { edition: string; isBusy: boolean; onExamined: (record: ImportRecord) => void }

/**
 * Second: the file that was filled in, and how its numbers are written
 * if the file alone does not tell.
 */
export function UploadStep({ edition, isBusy, onExamined }: Props) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const { send, problem, isBusy: isExamining, clear } = useAction()
  const [file, setFile] = useState<File | null>(null)
  const [numbers, setNumbers] = useState('')
  const [isDone, setIsDone] = useState(false)
  const id = useId()

  const dryRun = async (chosen: File) => {
    setIsDone(false)
    const params = { id: edition, name: chosen.name, ...(numbers && { numbers }) }
    const answer = await send(dryRunFigures, { params, body: chosen })
    setIsDone(answer !== null)
    if (answer) onExamined(answer.import)
  }

  return (
    <section className="import-step" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('FigureSheet.n2UploadFile')}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (file) void dryRun(file)
        }}
      >
        <p className="import-field">
          <label htmlFor={`${id}-file`}>{say('FigureSheet.excelXlsxOrCsvFile')}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby={`${id}-limits`}
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null)
              clear()
              setIsDone(false)
            }}
          />
          <small id={`${id}-limits`}>
            {say('FigureSheet.atMost')} {largestFile / 1_000_000} MB, {formatNumber(mostRows, language)}{' '}
            {say('FigureSheet.rows')}.
          </small>
        </p>
        <p className="import-field">
          <label htmlFor={`${id}-numbers`}>{say('FigureSheet.numbersWrittenAsText')}</label>
          <select id={`${id}-numbers`} value={numbers} onChange={(event) => setNumbers(event.target.value)}>
            <option value="">{say('FigureSheet.areToldFromFile')}</option>
            <option value="it">{say('FigureSheet.areItalian123456')}</option>
            <option value="en">{say('FigureSheet.areEnglish123456')}</option>
          </select>
        </p>
        <Button type="submit" disabled={!file || isBusy || isExamining} margin={false}>
          {say('FigureSheet.examineFile')}
        </Button>
      </form>
      <p role="status">
        {isExamining && say('FigureSheet.readingFileAndComparingFigures')}
        {isDone && say('FigureSheet.dryRunIsReadyBelow')}
      </p>
      {problem && (
        <p role="alert" className="import-refusal">
          {problem}
        </p>
      )}
    </section>
  )
}
