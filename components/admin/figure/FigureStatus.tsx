'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { figureStatus } from '@/lib/figure/api'
import type { Check } from '@/lib/figure/check'
import { formatDistance, roomFor } from '@/lib/figure/check-words'
import { formatFigure } from '@/lib/format'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import '../frame/office.css'
import { type Say, useInterfaceLanguage, useSay } from '../words/use-say'

/**
 * For a figure that follows from others, its value computed now; for all, what becomes of the
 * checks it is under. As last saved.
 */
export function FigureStatus() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const language = useInterfaceLanguage()
  const say = useSay()
  const read = useRead(figureStatus, id ? { id } : null, { version: lastUpdateTime })
  const { data } = read
  if (!data && read.isMissing) return null
  if (!data) return <ReadProblem read={read}>{say('Figures.checksCannotBeLoaded')}</ReadProblem>

  const shown = (value: number | null) =>
    formatFigure({ ...data, value }, language, { form: 'full', unit: 'word' }) ?? say('Figures.notAvailable')
  const distance = (value: number) => formatDistance(value, data.unit, language)
  const room = (tolerance: number) => distance(roomFor(tolerance, data.unit))
  const isWrong = data.checks.some(({ verdict }) => verdict === 'contradiction')
  return (
    <section className={`office-panel${isWrong ? ' office-panel--wrong' : ''}`} aria-label={say('Figures.check')}>
      {data.isDerived && (
        <>
          <h2 className="office-panel__title">{say('Figures.valueRecomputedByFormula')}</h2>
          <p className="office-panel__value">{shown(data.value)}</p>
        </>
      )}
      <h2 className="office-panel__title">{say('Figures.checks')}</h2>
      {data.checks.length === 0 && <p>{say('Figures.noneDocumentSaysNothingElse')}</p>}
      {data.checks.length > 0 && (
        <ul>
          {data.checks.map((check) => (
            <li key={check.kind}>
              <strong>{verdictWords(check.verdict, say)}</strong> {sentence(check, { shown, distance, room }, say)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const verdictWords = (verdict: Check['verdict'], say: Say): string =>
  ({
    pass: say('Figures.agrees'),
    explained: say('Figures.explained'),
    contradiction: say('Figures.contradiction'),
  })[verdict]

type Write = Record<'shown' | 'distance' | 'room', (value: number) => string>

function sentence(check: Check, { shown, distance, room }: Write, say: Say): string {
  if (check.kind === 'printed')
    return say('Figures.documentPrintsValueIsDifference', {
      expected: shown(check.expected),
      actual: shown(check.actual),
      difference: distance(check.difference),
      tolerance: room(check.tolerance),
    })
  const word = (outcome: string) => (outcome === 'reached' ? say('Figures.reached') : say('Figures.notReached'))
  return say('Figures.documentSaysThatTargetIs', { expected: word(check.expected), actual: word(check.actual) })
}
