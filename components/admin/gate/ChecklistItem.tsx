'use client'

import { useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatDateTime } from '@/lib/format'
import type { StandingLine } from '@/lib/gate/standing'
import { languageName } from '../language-names'
import { useInterfaceLanguage, useSay } from '../use-say'
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
  const language = useInterfaceLanguage()
  const { config } = useConfig()
  const [isSending, setIsSending] = useState(false)
  const [refusal, setRefusal] = useState('')
  const { accepted } = line

  const accept = async () => {
    setIsSending(true)
    setRefusal('')
    const response = await fetch(`${config.routes.api}/editions/${edition}/accept`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ key: line.key }),
    }).catch(() => null)
    const answer = await response?.json().catch(() => null)
    setIsSending(false)
    if (!response?.ok)
      setRefusal(
        answer?.errors?.[0]?.message ??
          say('Non si è potuto confermare. Riprova.', 'It could not be accepted. Try again.'),
      )
    onChange()
  }

  return (
    <div className="checklist__accept">
      <label>
        <input
          type="checkbox"
          checked={Boolean(accepted) || isSending}
          disabled={Boolean(accepted) || isSending || !mayAccept}
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
      <span role="status">{refusal}</span>
    </div>
  )
}
