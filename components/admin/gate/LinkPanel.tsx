'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { formatDateTime } from '@/lib/format'
import { checkLinks, type GateAnswer, linksAtOnce } from '@/lib/gate/api'
import { useAction } from '../office-api/use-action'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { outcomeWords } from './gate-words'

type Props = { edition: string; links: GateAnswer['links']; onChange: () => void }

/** The addresses of other sites, called only when somebody asks, a few at a time. */
export function LinkPanel({ edition, links, onChange }: Props) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const heading = useId()
  const { done, isCalling, problem, call } = useCalls(edition, links, onChange)
  if (links.length === 0) return null
  return (
    <section className="checklist__rule" aria-labelledby={heading}>
      <h3 id={heading}>{say('Gate.otherSites')}</h3>
      <p>{say('Gate.addressesAreCalledOnlyWhen')}</p>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isCalling} onClick={call}>
        {say('Gate.checkLinks')}
      </Button>
      {isCalling && <progress max={links.length} value={done} aria-label={say('Gate.linksChecked')} />}
      <p role="status" className="checklist__progress">
        {isCalling && say('Gate.checking')}
        {!isCalling && !problem && done > 0 && say('Gate.linksCheckedInLinkPanel', { done })}
      </p>
      <p role="alert">{!isCalling && problem && `${say('Gate.checkBrokeOff')} ${problem}`}</p>
      <ul className="checklist__links">
        {links.map(({ url, check }) => (
          <li key={url}>
            <span className="checklist__url">{url}</span>
            <span className={check && check.outcome !== 'reached' ? 'checklist__bad' : ''}>
              {check
                ? `${outcomeWords(check.outcome, say)}${check.status ? ` (${check.status})` : ''}, ${formatDateTime(check.checkedAt, language)}`
                : say('Gate.neverChecked')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Calls the addresses a few at a time and counts them. */
function useCalls(edition: string, links: Props['links'], onChange: () => void) {
  const { send, problem } = useAction()
  const [state, setState] = useState({ done: 0, isCalling: false })
  const call = async () => {
    setState({ done: 0, isCalling: true })
    const urls = links.map(({ url }) => url)
    for (let start = 0; start < urls.length; start += linksAtOnce) {
      const some = urls.slice(start, start + linksAtOnce)
      if (!(await send(checkLinks, { params: { id: edition }, body: { urls: some } }))) break
      setState({ done: start + some.length, isCalling: true })
    }
    setState((known) => ({ ...known, isCalling: false }))
    onChange()
  }
  return { ...state, problem, call }
}
