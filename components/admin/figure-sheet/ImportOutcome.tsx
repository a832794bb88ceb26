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
        {counts.figures === 1
          ? say('Fatto: un dato aggiornato come bozza', 'Done: one figure updated as a draft')
          : say(
              `Fatto: ${formatNumber(counts.figures, 'it')} dati aggiornati come bozze`,
              `Done: ${formatNumber(counts.figures, 'en')} figures updated as drafts`,
            )}{' '}
        ({appliedByName}, {when}).{' '}
        <a href={`${config.routes.admin}/collections/figures?where[_status][equals]=draft`}>
          {say('Guarda le bozze', 'Look at the drafts')}
        </a>
      </p>
    )
  if (state === 'cancelled')
    return (
      <p className="import-outcome">
        {say('Annullata: non è cambiato niente.', 'Cancelled: nothing has changed.')}{' '}
        {say('Per riprovare carica di nuovo il file.', 'To try again upload the file once more.')}
      </p>
    )
  if (state === 'failed' || problem)
    return (
      <p className="import-outcome import-outcome--wrong">
        {say('Non riuscita, non è cambiato niente.', 'It failed, nothing has changed.')}{' '}
        {problem || failureWords(failure, say)}
      </p>
    )
  return null
}
