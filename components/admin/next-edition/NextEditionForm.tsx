'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { type CarryOverPreview, editionCarryOver, type Made, makeNextEdition } from '@/lib/next-edition/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useAction } from '../office-api/use-action'
import { useRead } from '../office-api/use-read'
import { type Say, useSay } from '../words/use-say'
import { InitiativeTicks } from './InitiativeTicks'
import { MadeSummary } from './MadeSummary'

/** What goes on to the next edition, to be agreed on before it is made; then what came of it. */
export function NextEditionForm({ from, onClose }: { from: string; onClose: () => void }) {
  const say = useSay()
  const read = useRead(editionCarryOver, { id: from })
  const { status, data } = read
  const [made, setMade] = useState<Made | null>(null)
  if (made) return <MadeSummary made={made} />
  if (status === 'ready' && data?.offer) return <Wishes offer={data.offer} onMade={setMade} onClose={onClose} />
  return (
    <>
      <p role="status">
        {status === 'loading' && say('NextEdition.oneMoment')}
        {status === 'ready' && say('NextEdition.thisEditionIsNoLonger')}
      </p>
      <ReadProblem read={read}>{say('NextEdition.itCannotBeLoaded')}</ReadProblem>
    </>
  )
}

type WishesProps = { offer: CarryOverPreview; onMade: (made: Made) => void; onClose: () => void }

function Wishes({ offer, onMade, onClose }: WishesProps) {
  const say = useSay()
  const { send, problem, isBusy } = useAction()
  const id = useId()
  const [year, setYear] = useState(String(offer.year))
  const [dataDate, setDataDate] = useState(offer.dataDate)
  const [chosen, setChosen] = useState(() => offer.initiatives.filter(({ isTaken }) => isTaken).map(({ code }) => code))

  const changeYear = (typed: string) => {
    setYear(typed)
    // The day follows the year until somebody chooses another.
    if (/^\d{4}$/.test(typed) && dataDate === `${year}-12-31`) setDataDate(`${typed}-12-31`)
  }
  const make = async (event: FormEvent) => {
    event.preventDefault()
    // The form of the edition lies around this one for React, though not on the page.
    event.stopPropagation()
    const body = { year: Number(year), dataDate, initiatives: chosen }
    const made = await send(makeNextEdition, { params: { id: offer.from.id }, body })
    if (made) onMade(made)
  }
  return (
    <form className="next-edition" onSubmit={make}>
      <p>{whatGoesOn(offer, say)}</p>
      <p className="next-edition__facts">
        <span>
          <label htmlFor={`${id}-year`}>{say('NextEdition.year')}</label>
          <input
            id={`${id}-year`}
            type="number"
            required
            min={offer.from.year + 1}
            max={2100}
            value={year}
            onChange={(event) => changeYear(event.target.value)}
          />
        </span>
        <span>
          <label htmlFor={`${id}-date`}>{say('NextEdition.dataDate')}</label>
          <input
            id={`${id}-date`}
            type="date"
            required
            value={dataDate}
            onChange={(event) => setDataDate(event.target.value)}
          />
        </span>
      </p>
      <InitiativeTicks initiatives={offer.initiatives} chosen={chosen} onChange={setChosen} />
      <p className="next-edition__actions">
        <Button type="submit" disabled={isBusy} margin={false}>
          {say('NextEdition.makeEdition', { year })}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onClose}>
          {say('NextEdition.close')}
        </Button>
      </p>
      <div role="status">
        {isBusy && (
          <p>
            <progress aria-label={say('NextEdition.copying')} /> {say('NextEdition.copyingEditionIfAnythingGoes')}
          </p>
        )}
      </div>
      <p role="alert" className="next-edition__refusal">
        {problem}
      </p>
    </form>
  )
}

const whatGoesOn = ({ from, counts }: CarryOverPreview, say: Say) =>
  say('NextEdition.fromEditionTheseGoOn', {
    year: from.year,
    axes: counts.axes,
    figures: counts.figures,
    evaluations: counts.evaluations,
  })
