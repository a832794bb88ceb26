'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import './office.css'
import { useOfficeData } from './use-office-data'
import { useSay } from './use-say'

type Use = { kind: string; place: string; collection?: string; id?: string; field?: string; locale?: string }

/** Where the figure appears: each place leads to the field that names it. */
export function FigureUses() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const { status, data } = useOfficeData<{ uses: Use[] }>(id ? `/figures/${id}/uses` : null)
  if (!id) return null
  const uses = data?.uses ?? []
  const addressOf = ({ collection, id: target, field, locale }: Use) =>
    `${config.routes.admin}/collections/${collection}/${target}${locale ? `?locale=${locale}` : ''}${field ? `#field-${field}` : ''}`
  return (
    <section className="office-panel" aria-label={say('Dove compare', 'Where it appears')}>
      <h2 className="office-panel__title">{title(status, uses.length, say)}</h2>
      {uses.length > 0 && (
        <ul>
          {uses.map((use) => (
            <li key={`${use.kind} ${use.place} ${use.id}`}>
              {use.collection ? <a href={addressOf(use)}>{use.place}</a> : use.place}
            </li>
          ))}
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
  if (status === 'failed') return say('Dove compare: non si carica', 'Where it appears: cannot be loaded')
  if (count === 0) return say('Non compare in nessun punto', 'It appears nowhere')
  return count === 1
    ? say('Compare in un punto', 'It appears in one place')
    : say(`Compare in ${count} punti`, `It appears in ${count} places`)
}
