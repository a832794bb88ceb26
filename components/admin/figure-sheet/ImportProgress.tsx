'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatNumber } from '@/lib/format'
import { withArticle } from '@/lib/italian-article'
import { useInterfaceLanguage, useSay } from '../use-say'
import type { ImportRecord } from './import-types'

/** How many figures are written, and the way out. Said aloud in tenths only: each number would drown all else. */
export function ImportProgress({ record, cancel }: { record: ImportRecord; cancel: () => Promise<void> }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const [isLeaving, setIsLeaving] = useState(false)
  const id = useId()
  const { done, total } = record.progress ?? { done: 0, total: record.counts.figures }
  const tenths = total === 0 ? 0 : Math.floor((done / total) * 10) * 10
  const [written, all] = [formatNumber(done, language), formatNumber(total, language)]
  return (
    <div className="import-progress">
      <label htmlFor={id}>{say(`Scrivo i dati: ${written} di ${all}`, `Writing figures: ${written} of ${all}`)}</label>
      <progress id={id} value={done} max={Math.max(total, 1)} />
      <span role="status" className="sr-only">
        {say(`Scritti ${withArticle('al', String(tenths))} per cento`, `${tenths} per cent written`)}
      </span>
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={isLeaving}
        onClick={() => {
          setIsLeaving(true)
          void cancel()
        }}
      >
        {isLeaving ? say('Annullo…', 'Cancelling…') : say('Annulla', 'Cancel')}
      </Button>
    </div>
  )
}
