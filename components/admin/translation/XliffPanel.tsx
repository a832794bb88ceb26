'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { addressOf } from '@/lib/office-api/endpoint'
import { type XliffAnswer as Answer, importXliff, xliffFile } from '@/lib/translation/api'
import { useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'

/**
 * Texts for an outside translator: a file to send, and the file that comes back,
 * looked at before anything is saved.
 */
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
      <h2 id={`${id}-title`}>{say('Translations.forOutsideTranslator')}</h2>
      <p>{say('Translations.fileIsXliff21')}</p>
      <ul>
        {hasWork && (
          <li>
            <a href={download({})} download>
              {say('Translations.downloadTextsThatAreMissing')}
            </a>
          </li>
        )}
        <li>
          <a href={download({ texts: 'all' })} download>
            {say('Translations.downloadAllTexts')}
          </a>
        </li>
      </ul>
      <p>
        <label htmlFor={`${id}-file`}>{say('Translations.translatedFileXlf')}</label>
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
        {isBusy && say('Translations.oneMoment')}
        {answer && <Outcome answer={answer} />}
      </div>
      <p role="alert">{problem}</p>
      {file && problem && (
        <Button buttonStyle="secondary" onClick={() => send(file, true)}>
          {say('Translations.tryAgain')}
        </Button>
      )}
      {file && answer && !answer.isImported && answer.problemCount === 0 && answer.changes.length > 0 && (
        <Button disabled={isBusy} onClick={() => send(file, false)}>
          {say('Translations.importAsDrafts')}
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
          {say('Translations.fileRefusedNothingHasChanged', { problemCount })}
          {problemCount > problems.length && say('Translations.first', { count: problems.length })}
        </p>
        <ol>
          {problems.map(({ line, place, message }) => (
            <li key={`${line} ${place} ${message}`}>
              {line !== null && `${say('Translations.line')} ${line}. `}
              {place && `${place}: `}
              {message}
            </li>
          ))}
        </ol>
      </>
    )
  if (isImported) return <p>{say('Translations.importedAsDrafts', { count: changes.length })}</p>
  return (
    <>
      <p>{say('Translations.fileIsGoodItChanges', { count: changes.length, unchanged })}</p>
      <ul>
        {changes.map(({ kind, document, field }) => (
          <li key={`${document} ${field}`}>
            {document}, {field}
            {kind === 'confirmed' && ` (${say('Translations.stillValidInXliffPanel')})`}
          </li>
        ))}
      </ul>
    </>
  )
}
