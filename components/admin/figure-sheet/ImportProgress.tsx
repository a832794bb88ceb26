'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { cancelFigures, type ImportRecord } from '@/lib/figure-sheet/api'
import { dateAfter, formatNumber } from '@/lib/format'
import { useAction } from '../office-api/use-action'
import { useInterfaceLanguage, useSay } from '../words/use-say'

/**
 * How many figures are written, and the way out. Said aloud in tenths only:
 * each number would drown all else.
 */
export function ImportProgress({ edition, record }: { edition: string; record: ImportRecord }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const { send, problem } = useAction()
  const [isLeaving, setIsLeaving] = useState(false)
  const cancel = async () => {
    setIsLeaving(true)
    // Once it is taken, the import ends by itself.
    if (!(await send(cancelFigures, { params: { id: edition, import: record.id } }))) setIsLeaving(false)
  }
  const id = useId()
  const { done, total } = record.progress ?? { done: 0, total: record.counts.figures }
  const tenths = total === 0 ? 0 : Math.floor((done / total) * 10) * 10
  const [written, all] = [formatNumber(done, language), formatNumber(total, language)]
  return (
    <div className="import-progress">
      <label htmlFor={id}>{say('FigureSheet.writingFiguresOf', { written, all })}</label>
      <progress id={id} value={done} max={Math.max(total, 1)} />
      <span role="status" className="sr-only">
        {say('FigureSheet.tenthsWritten', { alTenths: dateAfter('al', String(tenths), language) })}
      </span>
      <Button buttonStyle="secondary" size="small" disabled={isLeaving} onClick={() => void cancel()}>
        {isLeaving ? say('FigureSheet.cancelling') : say('FigureSheet.cancel')}
      </Button>
      <p role="alert">{problem}</p>
    </div>
  )
}
