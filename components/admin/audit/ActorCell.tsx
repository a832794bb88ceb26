import type { DefaultServerCellComponentProps } from 'payload'
import { sayIn } from '../words/say-in'
import './audit.css'

type Row = { actor?: string | null; actorName?: string | null; road?: string | null }

/** Who did it, by name; nobody where no account did. */
export function ActorCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const { actor, actorName, road } = rowData as Row
  const say = sayIn(i18n)
  if (!actor && !actorName)
    return <span className="audit-quiet">{road === 'command' ? say('Audit.commandLine') : say('Audit.noAccount')}</span>
  return (
    <span className="audit-actor">
      <span>{actorName ?? actor}</span>
      {actorName && actorName !== actor && <span className="audit-quiet">{actor}</span>}
    </span>
  )
}
