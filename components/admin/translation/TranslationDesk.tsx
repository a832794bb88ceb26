'use client'

import { Button, Gutter, SetStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { translationDesk } from '@/lib/translation/api'
import type { DeskText } from '@/lib/translation/desk-text'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import { DeskFilters } from './DeskFilters'
import { DeskItem } from './DeskItem'
import { useDeskFilter } from './use-desk-filter'
import { XliffPanel } from './XliffPanel'
import './translations.css'

/** The translation desk. A text that was dealt with stays in its place until the list is asked for again. */
export function TranslationDesk() {
  const say = useSay()
  const { filter, change } = useDeskFilter()
  const read = useRead(translationDesk, filter)
  const { status, data, reload } = read
  const [changed, setChanged] = useState<Record<string, DeskText>>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer holds what was changed
  useEffect(() => setChanged({}), [data])
  const title = say('Traduzioni', 'Translations')
  return (
    <Gutter className="translation-desk">
      <main>
        <SetStepNav nav={[{ label: title }]} />
        <h1>{title}</h1>
        <p className="translation-desk__intro">
          {say(
            'Italiano e inglese a fianco. Una traduzione è da rivedere quando il testo italiano è cambiato dopo che fu scritta; il valore di un dato che cambia non conta. Nei testi lunghi si scrive **grassetto**, *corsivo*, [parole](indirizzo), ## titolo, - voce; i dati restano tra graffe.',
            'Italian and English side by side. A translation is stale when the Italian text has changed since it was written; a figure whose value changes does not count. In long texts write **bold**, *italic*, [words](address), ## heading, - item; figures stay in braces.',
          )}
        </p>
        {data && <DeskFilters {...data} filter={filter} change={change} />}
        <p role="status" className="translation-desk__status">
          {status === 'loading' && say('Un attimo…', 'One moment…')}
          {status === 'ready' && data && counted(data.total, say)}
        </p>
        <ReadProblem read={read}>
          {say('Le traduzioni non si caricano.', 'The translations cannot be loaded.')}
        </ReadProblem>
        {data?.texts.map((text) => {
          const key = `${text.collection}:${text.id}:${text.field}`
          return (
            <DeskItem
              key={`${key}:${text.target}`}
              text={changed[key] ?? text}
              figures={data.figures}
              onChange={(now) => setChanged((known) => ({ ...known, [key]: now }))}
            />
          )
        })}
        {data && data.pages > 1 && (
          <nav className="translation-desk__pages" aria-label={say('Pagine', 'Pages')}>
            <Button
              size="small"
              buttonStyle="secondary"
              disabled={data.page <= 1}
              onClick={() => change({ page: String(data.page - 1) })}
            >
              {say('Precedente', 'Previous')}
            </Button>
            <span>
              {say('Pagina', 'Page')} {data.page} {say('di', 'of')} {data.pages}
            </span>
            <Button
              size="small"
              buttonStyle="secondary"
              disabled={data.page >= data.pages}
              onClick={() => change({ page: String(data.page + 1) })}
            >
              {say('Successiva', 'Next')}
            </Button>
          </nav>
        )}
        {data && (
          <XliffPanel edition={data.edition} hasWork={data.counts.missing + data.counts.stale > 0} onImport={reload} />
        )}
      </main>
    </Gutter>
  )
}

function counted(total: number, say: ReturnType<typeof useSay>): string {
  if (total === 0) return say('Nessun testo: tutto è al passo.', 'No text: everything is in step.')
  return total === 1 ? say('Un testo.', 'One text.') : say(`${total} testi.`, `${total} texts.`)
}
