'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { addressOf } from '@/lib/office-api/endpoint'
import { type XliffAnswer as Answer, importXliff, xliffFile } from '@/lib/translation/api'
import { useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'

/** Texts for an outside translator: a file to send, and the file that comes back, looked at before anything is saved. */
export function XliffPanel({
  edition,
  hasWork,
  onImport,
}: {
  edition: string
  hasWork: boolean
  onImport: () => void
}) {
  const say = useSay()
  const { config } = useConfig()
  const [file, setFile] = useState<File | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { send: ask, problem, isBusy } = useAction()
  const id = useId()
  const download = (which: { texts?: string }) => config.routes.api + addressOf(xliffFile, { edition, ...which })

  const send = async (chosen: File, isDry: boolean) => {
    const told = await ask(importXliff, { params: { edition, dryRun: String(isDry) }, body: chosen })
    setAnswer(told)
    if (told?.isImported) onImport()
  }

  return (
    <section className="xliff-panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('Per chi traduce fuori', 'For an outside translator')}</h2>
      <p>
        {say(
          'Il file è in formato XLIFF 2.1, che gli strumenti di traduzione sanno leggere. I dati vi stanno come codici protetti.',
          'The file is XLIFF 2.1, which translation tools can read. Figures are protected codes in it.',
        )}
      </p>
      <ul>
        {hasWork && (
          <li>
            <a href={download({})} download>
              {say('Scarica i testi da tradurre o rivedere', 'Download the texts that are missing or stale')}
            </a>
          </li>
        )}
        <li>
          <a href={download({ texts: 'all' })} download>
            {say('Scarica tutti i testi', 'Download all texts')}
          </a>
        </li>
      </ul>
      <p>
        <label htmlFor={`${id}-file`}>{say('File tradotto (.xlf)', 'Translated file (.xlf)')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".xlf,.xliff,application/xliff+xml"
          onChange={(event) => {
            const chosen = event.target.files?.[0] ?? null
            setFile(chosen)
            setAnswer(null)
            if (chosen) void send(chosen, true)
          }}
        />
      </p>
      <div role="status">
        {isBusy && say('Un attimo…', 'One moment…')}
        {answer && <Outcome answer={answer} />}
      </div>
      <p role="alert">{problem}</p>
      {file && problem && (
        <Button buttonStyle="secondary" onClick={() => send(file, true)}>
          {say('Riprova', 'Try again')}
        </Button>
      )}
      {file && answer && !answer.isImported && answer.problemCount === 0 && answer.changes.length > 0 && (
        <Button disabled={isBusy} onClick={() => send(file, false)}>
          {say('Importa come bozze', 'Import as drafts')}
        </Button>
      )}
    </section>
  )
}

function Outcome({ answer: { isImported, problems, problemCount, changes, unchanged } }: { answer: Answer }) {
  const say = useSay()
  if (problemCount > 0)
    return (
      <>
        <p className="xliff-panel__refused">
          {say(
            `File rifiutato, niente è cambiato. Problemi: ${problemCount}.`,
            `File refused, nothing has changed. Problems: ${problemCount}.`,
          )}
          {problemCount > problems.length && say(` I primi ${problems.length}:`, ` The first ${problems.length}:`)}
        </p>
        <ol>
          {problems.map(({ line, place, message }) => (
            <li key={`${line} ${place} ${message}`}>
              {line !== null && `${say('Riga', 'Line')} ${line}. `}
              {place && `${place}: `}
              {message}
            </li>
          ))}
        </ol>
      </>
    )
  if (isImported)
    return <p>{say(`Importati come bozze: ${changes.length}.`, `Imported as drafts: ${changes.length}.`)}</p>
  return (
    <>
      <p>
        {say(
          `Il file va bene. Cambia ${changes.length} testi, ${unchanged} restano come sono.`,
          `The file is good. It changes ${changes.length} texts, ${unchanged} stay as they are.`,
        )}
      </p>
      <ul>
        {changes.map(({ kind, document, field }) => (
          <li key={`${document} ${field}`}>
            {document}, {field}
            {kind === 'confirmed' && ` (${say('ancora valida', 'still valid')})`}
          </li>
        ))}
      </ul>
    </>
  )
}
