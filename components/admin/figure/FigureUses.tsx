'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { figureUses, type PlacedUse } from '@/lib/figure/api'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import '../frame/office.css'
import { useSay } from '../words/use-say'

/** Where the figure appears: each place leads to the field that names it. */
export function FigureUses() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const read = useRead(figureUses, id ? { id } : null)
  const { status, data } = read
  if (!id) return null
  const uses = data?.uses ?? []
  const formOf = ({ collection, id: target }: Exclude<PlacedUse, { kind: 'tables' }>) =>
    `${config.routes.admin}/collections/${collection}/${target}`
  const addressOf = (use: PlacedUse) => {
    if (use.kind === 'tables') return null
    return use.kind === 'text' ? `${formOf(use)}?locale=${use.locale}#field-${use.field}` : formOf(use)
  }
  return (
    <section className="office-panel" aria-label={say('Dove compare', 'Where it appears')}>
      <h2 className="office-panel__title">{title(status, uses.length, say)}</h2>
      <ReadProblem read={read}>{say('Non si carica.', 'It cannot be loaded.')}</ReadProblem>
      {uses.length > 0 && (
        <ul>
          {uses.map((use) => {
            const address = addressOf(use)
            return (
              <li key={`${use.kind} ${use.place} ${address}`}>
                {address ? <a href={address}>{use.place}</a> : use.place}
              </li>
            )
          })}
        </ul>
      )}
      {status === 'ready' && uses.length > 0 && (
        <p>
          {say(
            'Finché compare non si può eliminare né cambiargli il codice.',
            'While it appears it can neither be deleted nor get another code.',
          )}
        </p>
      )}
    </section>
  )
}

function title(status: string, count: number, say: ReturnType<typeof useSay>): string {
  if (status === 'loading') return say('Dove compare: un attimo…', 'Where it appears: one moment…')
  if (status === 'failed') return say('Dove compare', 'Where it appears')
  if (count === 0) return say('Non compare in nessun punto', 'It appears nowhere')
  return count === 1
    ? say('Compare in un punto', 'It appears in one place')
    : say(`Compare in ${count} punti`, `It appears in ${count} places`)
}
