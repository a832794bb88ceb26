'use client'

import type { PathLine } from '@/lib/edition-path/api'
import { eventWords } from '@/lib/edition-path/words'
import { formatDateTime } from '@/lib/format'
import { useInterfaceLanguage, useSay } from '../words/use-say'

/** Who took which step and when, newest first. */
export function PathHistory({ lines }: { lines: PathLine[] }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  if (lines.length === 0) return null
  return (
    <details className="path-history">
      <summary>{say('EditionPath.history', { count: lines.length })}</summary>
      <ol>
        {lines.map((line) => (
          <li key={line.id ?? line.at}>
            <p>
              <strong>{eventWords[line.step][language]}</strong>
              {line.scheduledFor && ` ${say('EditionPath.for')} ${formatDateTime(line.scheduledFor, language, 'il')}`}
              {line.byName && ` · ${line.byName}`}
              {' · '}
              <time dateTime={line.at}>{formatDateTime(line.at, language)}</time>
            </p>
            {line.note && <p className="path-history__note">{line.note}</p>}
            {line.ownFigures && <p>{say('EditionPath.confirmedToPublishFiguresOf')}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
