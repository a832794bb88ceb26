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
    <section className="office-panel" aria-label={say('Figures.whereItAppears')}>
      <h2 className="office-panel__title">{title(status, uses.length, say)}</h2>
      <ReadProblem read={read}>{say('Figures.itCannotBeLoaded')}</ReadProblem>
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
      {status === 'ready' && uses.length > 0 && <p>{say('Figures.whileItAppearsItCan')}</p>}
    </section>
  )
}

function title(status: string, count: number, say: ReturnType<typeof useSay>): string {
  if (status === 'loading') return say('Figures.whereItAppearsOneMoment')
  if (status === 'failed') return say('Figures.whereItAppears')
  if (count === 0) return say('Figures.itAppearsNowhere')
  return say('Figures.itAppearsIn', { count })
}
