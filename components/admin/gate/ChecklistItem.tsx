'use client'

import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import { formatDateTime } from '@/lib/format'
import { acceptWarning } from '@/lib/gate/api'
import type { GateLine } from '@/lib/gate/gate-status'
import { useAction } from '../office-api/use-action'
import { languageName } from '../words/language-names'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { fieldAddress } from './field-address'

type Props = { line: GateLine; edition: string; mayAccept: boolean; onChange: () => void }

/** One line: where it is, what it says, and, for a warning, who has accepted it. */
export function ChecklistItem({ line, edition, mayAccept, onChange }: Props) {
  const say = useSay()
  const { config } = useConfig()
  const message = useId()
  const language = useInterfaceLanguage()
  const textIn = line.locale ? languageName(line.locale, say) : null
  return (
    <li className={`checklist__line checklist__line--${line.severity}`}>
      <div>
        <a href={fieldAddress(config.routes.admin, line)} aria-describedby={message}>
          {line.title}
        </a>
        {textIn && <span className="checklist__language">{textIn}</span>}
        <span className="checklist__severity">
          {line.severity === 'error' ? say('Gate.error') : say('Gate.warning')}
        </span>
      </div>
      <p id={message}>{line.message[language]}</p>
      {line.severity === 'warning' && (
        <AcceptWarning line={line} edition={edition} mayAccept={mayAccept} onChange={onChange} describedBy={message} />
      )}
    </li>
  )
}

/**
 * The tick that takes responsibility. It stays where it is; what it says afterwards is the record.
 */
function AcceptWarning({ line, edition, mayAccept, onChange, describedBy }: Props & { describedBy: string }) {
  const say = useSay()
  const language = useInterfaceLanguage()
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
          ? say('Gate.acceptedBy', { name: accepted.name, when: formatDateTime(accepted.when, language) })
          : say('Gate.iHaveReadWarningAnd')}
      </label>
      {!accepted && !mayAccept && <span>{say('Gate.approversAcceptIt')}</span>}
      <span role="alert">{problem}</span>
    </div>
  )
}
