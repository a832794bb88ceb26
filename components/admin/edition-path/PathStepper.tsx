'use client'

import { type EditionState, editionStates } from '@/lib/edition-path/states'
import { stateWords } from '@/lib/edition-path/words'
import { useInterfaceLanguage, useSay } from '../words/use-say'

/** The states in their order, the present one marked. */
export function PathStepper({ state }: { state: EditionState }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const now = editionStates.indexOf(state)
  return (
    <ol className="path-stepper">
      {editionStates.map((one, index) => (
        <li
          key={one}
          aria-current={index === now ? 'step' : undefined}
          className={index < now ? 'path-stepper__past' : undefined}
        >
          <span aria-hidden="true" className="path-stepper__mark">
            {index < now ? '✓' : index + 1}
          </span>
          {stateWords[one][language]}
          {index < now && <span className="sr-only"> {say('EditionPath.done')}</span>}
        </li>
      ))}
    </ol>
  )
}
