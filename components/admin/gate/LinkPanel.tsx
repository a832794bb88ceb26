'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatDateTime } from '@/lib/format'
import { useInterfaceLanguage, useSay } from '../use-say'
import type { GateAnswer } from './gate-types'
import { outcomeWords } from './gate-words'

/** As many as the server takes in one request. */
const atOnce = 5

type Props = { edition: string; links: GateAnswer['links']; onChange: () => void }

/** The addresses of other sites, called only when somebody asks, a few at a time. */
export function LinkPanel({ edition, links, onChange }: Props) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const heading = useId()
  const { done, failed, isCalling, call } = useCalls(edition, links, onChange)
  if (links.length === 0) return null
  return (
    <section className="checklist__rule" aria-labelledby={heading}>
      <h3 id={heading}>{say('Altri siti', 'Other sites')}</h3>
      <p>
        {say(
          'Gli indirizzi si chiamano solo quando lo chiedi: il portale non contatta altri siti da solo.',
          'Addresses are called only when you ask: the portal contacts no other site by itself.',
        )}
      </p>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isCalling} onClick={call}>
        {say('Verifica i collegamenti', 'Check the links')}
      </Button>
      {isCalling && (
        <progress max={links.length} value={done} aria-label={say('Collegamenti verificati', 'Links checked')} />
      )}
      <p role="status" className="checklist__progress">
        {isCalling && say('Verifica in corso…', 'Checking…')}
        {!isCalling && failed && say('La verifica si è interrotta. Riprova.', 'The check broke off. Try again.')}
        {!isCalling && !failed && done > 0 && say(`Verificati ${done} collegamenti.`, `${done} links checked.`)}
      </p>
      <ul className="checklist__links">
        {links.map(({ url, check }) => (
          <li key={url}>
            <span className="checklist__url">{url}</span>
            <span className={check && check.outcome !== 'reached' ? 'checklist__bad' : ''}>
              {check
                ? `${outcomeWords(check.outcome, say)}${check.status ? ` (${check.status})` : ''}, ${formatDateTime(check.checkedAt, language)}`
                : say('mai verificato', 'never checked')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Calls the addresses a few at a time and counts them. */
function useCalls(edition: string, links: Props['links'], onChange: () => void) {
  const { config } = useConfig()
  const language = useInterfaceLanguage()
  const [state, setState] = useState({ done: 0, failed: false, isCalling: false })
  const call = async () => {
    setState({ done: 0, failed: false, isCalling: true })
    const urls = links.map(({ url }) => url)
    let failed = false
    for (let start = 0; start < urls.length && !failed; start += atOnce) {
      const response = await fetch(`${config.routes.api}/editions/${edition}/check-links`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ urls: urls.slice(start, start + atOnce) }),
      }).catch(() => null)
      failed = !response?.ok
      if (!failed) setState({ done: Math.min(start + atOnce, urls.length), failed, isCalling: true })
    }
    setState((known) => ({ ...known, failed, isCalling: false }))
    onChange()
  }
  return { ...state, call }
}
