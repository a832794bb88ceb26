'use client'

import type { CarryOverPreview } from '@/lib/next-edition/api'
import { type Say, useSay } from '../words/use-say'

type Initiative = CarryOverPreview['initiatives'][number]
type Props = { initiatives: Initiative[]; chosen: string[]; onChange: (chosen: string[]) => void }

/** Which initiatives go on, axis by axis; with each what would be lost without it. */
export function InitiativeTicks({ initiatives, chosen, onChange }: Props) {
  const say = useSay()
  const axes = [...new Set(initiatives.map(({ axis }) => axis))].sort()
  const tick = (code: string, isOn: boolean) =>
    onChange(isOn ? [...chosen, code] : chosen.filter((known) => known !== code))
  return (
    <fieldset className="next-edition__initiatives">
      <legend>
        {say('NextEdition.initiativesThatGoOnOf', { count: chosen.length, initiativesCount: initiatives.length })}
      </legend>
      <p>{say('NextEdition.concludedOnesStayBehindWith')}</p>
      {axes.map((axis) => (
        <fieldset key={axis}>
          <legend>{axis}</legend>
          <ul>
            {initiatives
              .filter((initiative) => initiative.axis === axis)
              .map((initiative) => (
                <li key={initiative.code}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.includes(initiative.code)}
                      onChange={(event) => tick(initiative.code, event.target.checked)}
                    />
                    <span>
                      {initiative.title} <small>{detail(initiative, say)}</small>
                    </span>
                  </label>
                  {!chosen.includes(initiative.code) && initiative.needs.length > 0 && (
                    <p className="next-edition__warning">
                      {say('NextEdition.withoutItTheseLoseTheir')}
                      {initiative.needs.join(', ')}
                    </p>
                  )}
                </li>
              ))}
          </ul>
        </fieldset>
      ))}
    </fieldset>
  )
}

function detail({ status, figures }: Initiative, say: Say): string {
  const stage =
    {
      started: say('NextEdition.started'),
      ongoing: say('NextEdition.ongoing'),
      concluded: say('NextEdition.concluded'),
    }[status] ?? status
  return `${stage}, ${say('NextEdition.figures', { figures })}`
}
