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

/**
 * The translation desk. A text that was dealt with stays in its place
 * until the list is asked for again.
 */
export function TranslationDesk() {
  const say = useSay()
  const { filter, change } = useDeskFilter()
  const read = useRead(translationDesk, filter)
  const { status, data, reload } = read
  const [changed, setChanged] = useState<Record<string, DeskText>>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer holds what was changed
  useEffect(() => setChanged({}), [data])
  const title = say('Translations.translations')
  return (
    <Gutter className="translation-desk">
      <main>
        <SetStepNav nav={[{ label: title }]} />
        <h1>{title}</h1>
        <p className="translation-desk__intro">{say('Translations.italianAndEnglishSideBy')}</p>
        {data && <DeskFilters {...data} filter={filter} change={change} />}
        <p role="status" className="translation-desk__status">
          {status === 'loading' && say('Translations.oneMoment')}
          {status === 'ready' && data && counted(data.total, say)}
        </p>
        <ReadProblem read={read}>{say('Translations.translationsCannotBeLoaded')}</ReadProblem>
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
          <nav className="translation-desk__pages" aria-label={say('Translations.pages')}>
            <Button
              size="small"
              buttonStyle="secondary"
              disabled={data.page <= 1}
              onClick={() => change({ page: String(data.page - 1) })}
            >
              {say('Translations.previous')}
            </Button>
            <span>
              {say('Translations.page')} {data.page} {say('Translations.of')} {data.pages}
            </span>
            <Button
              size="small"
              buttonStyle="secondary"
              disabled={data.page >= data.pages}
              onClick={() => change({ page: String(data.page + 1) })}
            >
              {say('Translations.next')}
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
  if (total === 0) return say('Translations.noTextEverythingIsIn')
  return say('Translations.textsCounted', { total })
}
