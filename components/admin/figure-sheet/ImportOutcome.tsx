'use client'

import { useConfig } from '@payloadcms/ui'
import type { ImportRecord } from '@/lib/figure-sheet/api'
import { formatDateTime, formatNumber } from '@/lib/format'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { failureWords } from './import-words'

/** How an import ended; nothing while it has not. */
export function ImportOutcome({ record, problem }: { record: ImportRecord; problem: string }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const { config } = useConfig()
  const { state, counts, endedAt, appliedByName, failure } = record
  const when = endedAt ? formatDateTime(endedAt, language) : ''
  if (state === 'applied')
    return (
      <p className="import-outcome import-outcome--good">
        {say('FigureSheet.doneFiguresUpdatedAsDrafts', {
          figures: counts.figures,
          count: formatNumber(counts.figures, language),
        })}{' '}
        ({appliedByName}, {when}).{' '}
        <a href={`${config.routes.admin}/collections/figures?where[_status][equals]=draft`}>
          {say('FigureSheet.lookAtDrafts')}
        </a>
      </p>
    )
  if (state === 'cancelled')
    return (
      <p className="import-outcome">
        {say('FigureSheet.cancelledNothingHasChanged')} {say('FigureSheet.toTryAgainUploadFile')}
      </p>
    )
  if (state === 'failed' || problem)
    return (
      <p className="import-outcome import-outcome--wrong">
        {say('FigureSheet.itFailedNothingHasChanged')} {problem || failureWords(failure, say)}
      </p>
    )
  return null
}
