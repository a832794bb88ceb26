'use client'

import type { Offer } from '@/lib/next-edition/api'
import { type Say, useSay } from '../words/use-say'

type Initiative = Offer['initiatives'][number]
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
        {say(
          `Iniziative che continuano (${chosen.length} di ${initiatives.length})`,
          `Initiatives that go on (${chosen.length} of ${initiatives.length})`,
        )}
      </legend>
      <p>
        {say(
          'Le concluse restano indietro con i loro dati, se non le scegli.',
          'Concluded ones stay behind with their figures, unless you choose them.',
        )}
      </p>
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
                      {say('Senza, perdono la formula: ', 'Without it these lose their formula: ')}
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
      started: say('avviata', 'started'),
      ongoing: say('in corso', 'ongoing'),
      concluded: say('conclusa', 'concluded'),
    }[status] ?? status
  return `${stage}, ${say(`dati: ${figures}`, `figures: ${figures}`)}`
}
