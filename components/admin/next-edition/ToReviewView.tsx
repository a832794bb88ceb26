'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { editionReview, type ReviewLine as Line, markReviewed } from '@/lib/next-edition/api'
import { EditionTab } from '../edition/EditionTab'
import { ScrollArea } from '../frame/ScrollArea'
import { ReadProblem } from '../office-api/ReadProblem'
import { useAction } from '../office-api/use-action'
import { useRead } from '../office-api/use-read'
import { useSay } from '../words/use-say'
import './next-edition.css'

const kinds = ['text', 'figure', 'comparability'] as const

/**
 * What the list can be narrowed to. Labels and descriptions of figures are many and short:
 * they have a place of their own.
 */
const filters = ['all', 'text', 'figureText', 'figure', 'comparability'] as const
type Filter = (typeof filters)[number]

const isShown = ({ kind, collection }: Line, filter: Filter) => {
  if (filter === 'all') return true
  const isOfFigure = kind === 'text' && collection === 'figures'
  return filter === 'figureText' ? isOfFigure : kind === filter && !isOfFigure
}

/** All that is left to look at of an edition that came from another, with a link to each place. */
export function ToReviewView() {
  const { id } = useDocumentInfo()
  const say = useSay()
  const [shown, setShown] = useState<Filter>('all')
  const read = useRead(editionReview, id ? { id } : null)
  const { status, data, reload } = read
  const lines = data?.lines ?? []
  const count = (kind: Line['kind']) => lines.filter((line) => line.kind === kind).length
  const names = {
    all: say('NextEdition.everything'),
    text: say('NextEdition.textsToReview'),
    figureText: say('NextEdition.labelsAndDescriptionsOfFigures'),
    figure: say('NextEdition.figuresToConfirm'),
    comparability: say('NextEdition.comparisonsToDeclare'),
  }
  return (
    <EditionTab name={say('NextEdition.toReview')} className="review-view">
      <p>{say('NextEdition.whatCameFromEditionBefore')}</p>
      <p role="status">
        {status === 'loading' && say('NextEdition.oneMoment')}
        {status === 'ready' &&
          (lines.length === 0
            ? say('NextEdition.nothingIsLeftToReview')
            : kinds.map((kind) => `${names[kind]}: ${count(kind)}`).join('. '))}
      </p>
      <ReadProblem read={read}>{say('NextEdition.listCannotBeLoaded')}</ReadProblem>
      {lines.length > 0 && (
        <fieldset>
          <legend className="sr-only">{say('NextEdition.show')}</legend>
          {filters.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={shown === kind} onChange={() => setShown(kind)} /> {names[kind]}
            </label>
          ))}
        </fieldset>
      )}
      <Documents
        lines={lines.filter((line) => isShown(line, shown))}
        isAllAtOnce={shown === 'figureText'}
        onDone={reload}
      />
    </EditionTab>
  )
}

const textsIn = (held: Line[]) => held.filter(({ kind }) => kind === 'text').map(({ field }) => field)

type DocumentsProps = { lines: Line[]; isAllAtOnce: boolean; onDone: () => void }

function Documents({ lines, isAllAtOnce, onDone }: DocumentsProps) {
  const { config } = useConfig()
  const say = useSay()
  const { send, problem, isBusy } = useAction()
  const [told, setTold] = useState('')
  const byDocument = new Map<string, Line[]>()
  for (const line of lines) {
    const place = `${line.collection}/${line.id}`
    byDocument.set(place, [...(byDocument.get(place) ?? []), line])
  }
  if (byDocument.size === 0) return null
  const settle = async (held: Line[]) => {
    const [first] = held
    if (!first) return null
    setTold('')
    const { collection, id } = first
    return send(markReviewed, { params: { collection, id }, body: { fields: textsIn(held) } })
  }
  const settleAll = async () => {
    let count = 0
    for (const held of byDocument.values()) {
      if (!(await settle(held))) break
      count += 1
      setTold(say('NextEdition.markedOf', { count, size: byDocument.size }))
    }
    onDone()
  }
  return (
    <ScrollArea className="numbers-view__scroll" label={say('NextEdition.toReview')}>
      <p role="status">{told}</p>
      <p role="alert">{problem}</p>
      {isAllAtOnce && (
        <p>
          <button type="button" disabled={isBusy} onClick={settleAll}>
            {say('NextEdition.iHaveReadThemAll')}
          </button>
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{say('NextEdition.where')}</th>
            <th scope="col">{say('NextEdition.fields')}</th>
            <th scope="col">{say('NextEdition.mark')}</th>
          </tr>
        </thead>
        <tbody>
          {[...byDocument].map(([place, held]) => {
            const texts = textsIn(held)
            const [first] = held
            return (
              <tr key={place}>
                <td>
                  {first?.title}
                  {first?.code && <small>{first.code}</small>}
                </td>
                <td>
                  <ul className="review-view__fields">
                    {held.map(({ field, label, title }) => (
                      <li key={field}>
                        <a href={`${config.routes.admin}/collections/${place}?locale=it#field-${field}`}>
                          {label}
                          <span className="sr-only">, {title}</span>
                        </a>
                      </li>
                    ))}
                  </ul>
                </td>
                <td>
                  {texts.length > 0 && (
                    <button
                      type="button"
                      disabled={isBusy}
                      onClick={() => settle(held).then(onDone)}
                      aria-label={`${say('NextEdition.reviewed')}: ${first?.title}`}
                    >
                      {say('NextEdition.reviewed')}
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollArea>
  )
}
