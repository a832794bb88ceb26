'use client'

import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import { formatDateTime } from '@/lib/format'
import { acceptWarning } from '@/lib/gate/api'
import type { StandingLine } from '@/lib/gate/standing'
import { useAction } from '../office-api/use-action'
import { languageName } from '../words/language-names'
import { useSay } from '../words/use-say'
import { fieldAddress } from './field-address'

type Props = { line: StandingLine; edition: string; mayAccept: boolean; onChange: () => void }

/** One line: where it is, what it says, and, for a warning, who has accepted it. */
export function ChecklistItem({ line, edition, mayAccept, onChange }: Props) {
  const say = useSay()
  const { config } = useConfig()
  const message = useId()
  const language = line.locale ? languageName(line.locale, say) : null
  return (
    <li className={`checklist__line checklist__line--${line.severity}`}>
      <div>
        <a href={fieldAddress(config.routes.admin, line)} aria-describedby={message}>
          {line.title}
        </a>
        {language && <span className="checklist__language">{language}</span>}
        <span className="checklist__severity">
          {line.severity === 'error' ? say('errore', 'error') : say('avviso', 'warning')}
        </span>
      </div>
      <p id={message}>{say(line.message.it, line.message.en)}</p>
      {line.severity === 'warning' && (
        <AcceptWarning line={line} edition={edition} mayAccept={mayAccept} onChange={onChange} describedBy={message} />
      )}
    </li>
  )
}

/** The tick that takes responsibility. It stays where it is; what it says afterwards is the record. */
function AcceptWarning({ line, edition, mayAccept, onChange, describedBy }: Props & { describedBy: string }) {
  const say = useSay()
  const { send, problem, isBusy } = useAction()
  const { accepted } = line

  const accept = async () => {
    await send(acceptWarning, { params: { id: edition }, body: { key: line.key } })
    onChange()
  }

  return (
    <div className="checklist__accept">
      <label>
        <input
          type="checkbox"
          checked={Boolean(accepted) || isBusy}
          disabled={Boolean(accepted) || isBusy || !mayAccept}
          aria-describedby={describedBy}
          onChange={accept}
        />
        {accepted
          ? say(
              `Confermato da ${accepted.name}, ${formatDateTime(accepted.when, 'it')}`,
              `Accepted by ${accepted.name}, ${formatDateTime(accepted.when, 'en')}`,
            )
          : say('Ho letto l’avviso e lo confermo', 'I have read the warning and accept it')}
      </label>
      {!accepted && !mayAccept && <span>{say('Lo conferma chi approva.', 'Approvers accept it.')}</span>}
      <span role="alert">{problem}</span>
    </div>
  )
}
