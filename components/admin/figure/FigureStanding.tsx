'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { figureStanding } from '@/lib/figure/api'
import type { Check } from '@/lib/figure/check'
import { formatDistance, roomFor } from '@/lib/figure/check-words'
import { formatFigure } from '@/lib/format'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import '../frame/office.css'
import { type Say, useInterfaceLanguage, useSay } from '../words/use-say'

/** For a figure that follows from others, its value computed now; for all, what becomes of the checks it is under. As last saved. */
export function FigureStanding() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const language = useInterfaceLanguage()
  const say = useSay()
  const read = useRead(figureStanding, id ? { id } : null, { version: lastUpdateTime })
  const { data } = read
  if (!data && read.isMissing) return null
  if (!data)
    return <ReadProblem read={read}>{say('Le verifiche non si caricano.', 'The checks cannot be loaded.')}</ReadProblem>

  const shown = (value: number | null) =>
    formatFigure({ ...data, value }, language, { form: 'full', unit: 'word' }) ??
    say('non disponibile', 'not available')
  const distance = (value: number) => formatDistance(value, data.unit, language)
  const room = (tolerance: number) => distance(roomFor(tolerance, data.unit))
  const isWrong = data.checks.some(({ verdict }) => verdict === 'contradiction')
  return (
    <section className={`office-panel${isWrong ? ' office-panel--wrong' : ''}`} aria-label={say('Verifica', 'Check')}>
      {data.isDerived && (
        <>
          <h2 className="office-panel__title">
            {say('Valore ricalcolato dalla formula', 'Value recomputed by the formula')}
          </h2>
          <p className="office-panel__value">{shown(data.value)}</p>
        </>
      )}
      <h2 className="office-panel__title">{say('Verifiche', 'Checks')}</h2>
      {data.checks.length === 0 && (
        <p>
          {say(
            'Nessuna: il documento non dice altro di questo dato.',
            'None: the document says nothing else of this figure.',
          )}
        </p>
      )}
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
    pass: say('✓ Coincide.', '✓ Agrees.'),
    explained: say('≈ Spiegato.', '≈ Explained.'),
    contradiction: say('⚠ Contraddizione.', '⚠ Contradiction.'),
  })[verdict]

type Write = Record<'shown' | 'distance' | 'room', (value: number) => string>

function sentence(check: Check, { shown, distance, room }: Write, say: Say): string {
  if (check.kind === 'printed')
    return say(
      `Il documento stampa ${shown(check.expected)}, il valore è ${shown(check.actual)}: differenza ${distance(check.difference)}, ammessa ${room(check.tolerance)}.`,
      `The document prints ${shown(check.expected)}, the value is ${shown(check.actual)}: difference ${distance(check.difference)}, allowed ${room(check.tolerance)}.`,
    )
  const word = (outcome: string) =>
    outcome === 'reached' ? say('raggiunto', 'reached') : say('non raggiunto', 'not reached')
  return say(
    `Il documento dice che il target è ${word(check.expected)}; con questo valore è ${word(check.actual)}.`,
    `The document says that the target is ${word(check.expected)}; with this value it is ${word(check.actual)}.`,
  )
}
