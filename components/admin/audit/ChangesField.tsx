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
  const title = say('Audit.fromTo')
  if (changes.length === 0) return null
  return (
    <div className="field-type audit-changes">
      <h2>{title}</h2>
      <ScrollArea className="audit-changes__scroll" label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Audit.field')}</th>
              <th scope="col">{say('Audit.before')}</th>
              <th scope="col">{say('Audit.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ path: name, label, from, to, isHidden }) => (
              <tr key={name}>
                <th scope="row">{label ?? name}</th>
                {isHidden ? (
                  <td colSpan={2}>{say('Audit.changedLogDoesNotTell')}</td>
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
  return <span className="audit-quiet">{say('Audit.nothing')}</span>
}
