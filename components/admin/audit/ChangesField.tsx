'use client'

import { useField } from '@payloadcms/ui'
import { ScrollArea } from '../frame/ScrollArea'
import { useSay } from '../words/use-say'
import { changesIn } from './change-types'
import './audit.css'

/** All the changes of a row, from what to what. */
export function ChangesField({ path }: { path: string }) {
  const say = useSay()
  const { value } = useField<unknown>({ path })
  const changes = changesIn(value)
  const title = say('Da → a', 'From → to')
  if (changes.length === 0) return null
  return (
    <div className="field-type audit-changes">
      <h2>{title}</h2>
      <ScrollArea className="audit-changes__scroll" label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Campo', 'Field')}</th>
              <th scope="col">{say('Prima', 'Before')}</th>
              <th scope="col">{say('Dopo', 'After')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path: name, label, from, to, isHidden }) => (
              <tr key={name}>
                <th scope="row">{label ?? name}</th>
                {isHidden ? (
                  <td colSpan={2}>
                    {say(
                      'Cambiato. Il registro non dice come, perché è riservato.',
                      'Changed. The log does not tell how, because it is secret.',
                    )}
                  </td>
                ) : (
                  <>
                    <td>{from ?? <Nothing />}</td>
                    <td>{to ?? <Nothing />}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  )
}

function Nothing() {
  const say = useSay()
  return <span className="audit-quiet">{say('niente', 'nothing')}</span>
}
