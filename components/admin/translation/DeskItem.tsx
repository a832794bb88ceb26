'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type FigureWords, type TranslationAction, translate } from '@/lib/translation/api'
import type { DeskText } from '@/lib/translation/desk-text'
import { useAction } from '../office-api/use-action'
import { useSay } from '../words/use-say'
import { StateBadge } from './StateBadge'
import { stateWords } from './translation-words'
import { Written, WrittenDiff } from './Written'

type Props = { text: DeskText; figures: FigureWords; onChange: (text: DeskText) => void }

/**
 * One text: the Italian with what changed since the translation, the English
 * to write, and what can be done.
 */
export function DeskItem({ text, figures, onChange }: Props) {
  const say = useSay()
  const { config } = useConfig()
  const [typed, setTyped] = useState(text.target)
  const [message, setMessage] = useState('')
  const { send, problem, isBusy } = useAction()
  const id = useId()
  const address = `${config.routes.admin}/${text.collection === 'globals' ? `globals/${text.id}` : `collections/${text.collection}/${text.id}`}`
  const link = (locale: string) => `${address}?locale=${locale}#field-${text.path.split('.')[0]}`
  const isChanged = typed !== text.target

  const act = async (action: TranslationAction['action']) => {
    setMessage('')
    const { collection, id, field, sourceHash } = text
    const on = { field, sourceHash }
    const body: TranslationAction = action === 'write' ? { action, ...on, text: typed } : { action, ...on }
    const answer = await send(translate, { params: { collection, id }, body })
    if (!answer?.text) return
    setTyped(answer.text.target)
    setMessage(say('Translations.savedAsDraft'))
    onChange(answer.text)
  }

  return (
    <article className="desk-item" aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>
          {text.title} <span className="desk-item__field">{text.label}</span>
        </h2>
        <p>
          {text.collectionLabel} <StateBadge state={text.state}>{stateWords(text.state, say)}</StateBadge>
        </p>
      </header>
      <div className="desk-item__sides">
        <div>
          <h3>
            {say('Translations.italianInDeskItem')} <a href={link('it')}>{say('Translations.openInForm')}</a>
          </h3>
          <p lang="it" className="written">
            {text.diff ? (
              <WrittenDiff parts={text.diff} figures={figures} locale="it" />
            ) : (
              <Written text={text.source} figures={figures} locale="it" />
            )}
          </p>
        </div>
        <div>
          <h3>
            <label htmlFor={`${id}-text`}>{say('Translations.englishInDeskItem')}</label>{' '}
            <a href={link('en')}>{say('Translations.openInForm')}</a>
          </h3>
          {text.isWritable ? (
            <textarea
              id={`${id}-text`}
              lang="en"
              value={typed}
              rows={Math.min(24, Math.max(2, Math.ceil(Math.max(typed.length, text.source.length) / 62)))}
              onChange={(event) => setTyped(event.target.value)}
            />
          ) : (
            <>
              <p id={`${id}-text`} lang="en" className="written">
                <Written text={text.target} figures={figures} locale="en" />
              </p>
              <p>{say('Translations.thisTextCanBeChanged')}</p>
            </>
          )}
        </div>
      </div>
      <div className="desk-item__actions">
        {text.isWritable && (
          <Button size="small" margin={false} disabled={isBusy || !isChanged} onClick={() => act('write')}>
            {say('Translations.saveDraft')}
          </Button>
        )}
        {text.isWritable && text.state === 'missing' && (
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => act('copySource')}
          >
            {say('Translations.copyItalian')}
          </Button>
        )}
        {text.state === 'stale' && (
          <>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              disabled={isBusy || isChanged}
              onClick={() => act('stillValid')}
            >
              {say('Translations.stillValid')}
            </Button>
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              disabled={isBusy || isChanged}
              onClick={() => act('minorEdit')}
            >
              {say('Translations.itWasMinorEdit')}
            </Button>
          </>
        )}
        <p role="status">{message}</p>
        <p role="alert">{problem}</p>
      </div>
    </article>
  )
}
