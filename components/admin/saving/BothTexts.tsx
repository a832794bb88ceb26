'use client'

import { Button, useConfig, useForm } from '@payloadcms/ui'
import { type RefObject, useState } from 'react'
import { storedAt } from '@/lib/office-api/documents'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import { ConflictChoice } from './ConflictChoice'
import { conflictsOf, merged } from './merge'
import { recordOwnVersion, recordSave } from './saves'
import { useSaveAgain } from './use-save-again'

type Values = Record<string, unknown>
type Props = { document: string; url: string; known: RefObject<Values | null>; message: string }

/**
 * What somebody else has saved beside what is written here, field by field; what only one
 * side changed is kept by itself.
 */
export function BothTexts({ document, url, known, message }: Props) {
  const say = useSay()
  const { getData, reset, setModified } = useForm()
  const saveAgain = useSaveAgain()
  const read = useStored(url)
  const theirs = read.data
  const [keepMine, setKeepMine] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setIsBusy] = useState(false)
  const title = say('Saving.twoVersionsOfSameText')
  if (read.status === 'failed')
    return (
      <section className="save-problem">
        <h2>{title}</h2>
        <p>{message}</p>
        <ReadProblem read={read}>{say('Saving.otherVersionCannotBeLoaded')}</ReadProblem>
      </section>
    )
  if (!theirs) return null

  const mine = getData() as Values
  const base = known.current ?? {}
  const conflicts = conflictsOf(base, mine, theirs)
  const choose = (name: string, isMine: boolean) =>
    setKeepMine((kept) => new Set(isMine ? [...kept, name] : [...kept].filter((one) => one !== name)))
  const join = async () => {
    setIsBusy(true)
    const values = merged(base, mine, theirs, keepMine)
    known.current = theirs
    recordOwnVersion(document, String(theirs.updatedAt))
    await reset(values)
    setModified(true)
    recordSave(document, { kind: 'saved' })
    // The form takes the new values when it is drawn again.
    setTimeout(() => void saveAgain(url), 0)
  }
  return (
    <section className="save-problem" role="alert">
      <h2>{title}</h2>
      <p>{message}</p>
      <p>
        {conflicts.length === 0 ? say('Saving.differentFieldsWereChangedBoth') : say('Saving.ofTheseFieldsChooseWhich')}
      </p>
      {conflicts.map((conflict) => (
        <ConflictChoice
          key={conflict.name}
          conflict={conflict}
          isMine={keepMine.has(conflict.name)}
          onChoose={(isMine) => choose(conflict.name, isMine)}
        />
      ))}
      <div className="save-problem__actions">
        <Button size="small" margin={false} disabled={isBusy} onClick={() => void join()}>
          {say('Saving.joinAndSave')}
        </Button>
      </div>
    </section>
  )
}

/**
 * The document as it is stored now, in the language of the form, which
 * is in the address it is saved to.
 */
function useStored(url: string) {
  const { api } = useConfig().config.routes
  const { pathname, searchParams } = new URL(url, window.location.href)
  const locale = searchParams.get('locale')
  const params = { draft: 'true', depth: 0, 'fallback-locale': 'null', ...(locale && { locale }) }
  return useRead(storedAt(pathname.slice(api.length)), params)
}
