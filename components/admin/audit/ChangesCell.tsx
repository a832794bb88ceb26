import type { DefaultServerCellComponentProps } from 'payload'
import { sayIn } from '../words/say-in'
import { changesIn } from './change-types'
import './audit.css'

const most = 2
const mostCharacters = 60

const brief = (text: string | null) =>
  text === null ? '—' : text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text

/** The first changes of a row, from what to what; all of them are on its page. */
export function ChangesCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const say = sayIn(i18n)
  const { changes: held, isAutosave, isBulk, count } = rowData as Record<string, unknown>
  const changes = changesIn(held)
  const marks = [
    isAutosave ? say('Audit.whileTyping') : null,
    isBulk ? say('Audit.inBulk') : null,
    typeof count === 'number' && count > 1 ? `× ${count}` : null,
  ].filter(Boolean)
  if (changes.length === 0 && marks.length === 0) return <span className="audit-quiet">—</span>
  return (
    <span className="audit-changes-cell">
      {changes.slice(0, most).map(({ path, label, from, to, isHidden }) => (
        <span key={path}>
          <span className="audit-quiet">{label ?? path}: </span>
          {isHidden ? say('Audit.changedKeptSecret') : `${brief(from)} → ${brief(to)}`}
        </span>
      ))}
      {changes.length > most && (
        <span className="audit-quiet">{say('Audit.andMoreFields', { count: changes.length - most })}</span>
      )}
      {marks.length > 0 && <span className="audit-quiet">{marks.join(', ')}</span>}
    </span>
  )
}
