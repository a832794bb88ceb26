'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { formatDateTime } from '@/lib/format'
import { type MadeLink as Made, makeReviewLink } from '@/lib/preview/api'
import { useAction } from '../office-api/use-action'
import { useInterfaceLanguage, useSay } from '../words/use-say'

type Props = { edition: string; onMade: () => void }

/** For whom and for how long; then the address, which is shown this once. */
export function LinkForm({ edition, onMade }: Props) {
  const say = useSay()
  const { send, problem, isBusy } = useAction()
  const [label, setLabel] = useState('')
  const [days, setDays] = useState('14')
  const [made, setMade] = useState<(Made & { label: string }) | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await send(makeReviewLink, { body: { edition, label, days: Number(days) } })
    if (!answer) return
    setMade({ ...answer, label })
    setLabel('')
    onMade()
  }
  return (
    <>
      <form className="review-links__form" onSubmit={submit}>
        <label>
          {say('Previews.forWhom')}
          <input
            type="text"
            required
            maxLength={120}
            autoComplete="off"
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
        </label>
        <label>
          {say('Previews.validForDays90At')}
          <input
            type="number"
            required
            min={1}
            max={90}
            step={1}
            value={days}
            onChange={(event) => setDays(event.target.value)}
          />
        </label>
        <Button type="submit" size="medium" margin={false} disabled={isBusy}>
          {say('Previews.makeLink')}
        </Button>
      </form>
      <p className="review-links__problem" role="alert">
        {problem}
      </p>
      <div role="status">{made && <MadeLink made={made} />}</div>
    </>
  )
}

function MadeLink({ made: { label, expires, paths } }: { made: Made & { label: string } }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  return (
    <section className="office-panel review-links__made" aria-labelledby="review-link-made">
      <h3 id="review-link-made">{say('Previews.linkFor', { label })}</h3>
      <p>{say('Previews.copyItNowItCannot', { alDate: formatDateTime(expires, language, 'al') })}</p>
      <Address name={say('Previews.inItalian')} path={paths.it} />
      <Address name={say('Previews.inEnglish')} path={paths.en} />
    </section>
  )
}

function Address({ name, path }: { name: string; path: string }) {
  const say = useSay()
  const [isCopied, setCopied] = useState(false)
  const address = `${window.location.origin}${path}`
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="review-links__address">
      <label>
        {name}
        <input type="text" readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={copy}>
        {isCopied ? say('Previews.copied') : say('Previews.copy')}
      </Button>
    </div>
  )
}
