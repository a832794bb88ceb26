'use client'

import type { ReactNode } from 'react'
import { explainProblem } from '@/lib/figure-sheet/problems'
import type { CheckChange, Consequence, NamedFigure, SheetChange, SheetProblem } from '@/lib/figure-sheet/report'
import { ScrollArea } from '../frame/ScrollArea'
import { useInterfaceLanguage, useSay } from '../words/use-say'
import { FigureLink } from './FigureLink'
import { fieldWords, markWords, placeWords, sideWords, valueWords } from './import-words'
import { outcomeWords, severityWords } from './line-kinds'

function Table({ name, headings, rows }: { name: string; headings: string[]; rows: ReactNode[][] }) {
  return (
    <ScrollArea className="import-scroll" label={name}>
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page of lines is replaced whole
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={headings[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

export function ChangesTable({ lines }: { lines: SheetChange[] }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  return (
    <Table
      name={say('FigureSheet.changes')}
      headings={[
        say('FigureSheet.figure'),
        say('FigureSheet.what'),
        say('FigureSheet.before'),
        say('FigureSheet.after'),
        say('FigureSheet.inFile'),
        say('FigureSheet.remarks'),
      ]}
      rows={lines.map((change) => [
        <FigureLink key="figure" figure={change.figure} />,
        fieldWords(change.field, say),
        <span key="before" className="import-number">
          {sideWords(change, change.before, language, say)}
        </span>,
        <strong key="after" className="import-number">
          {sideWords(change, change.after, language, say)}
        </strong>,
        <span key="place">
          {placeWords(change.place, say)}
          <br />
          <q>{change.found}</q>
        </span>,
        <Remarks key="remarks" marks={change.marks.map((mark) => markWords(mark, say))} note={change.note} />,
      ])}
    />
  )
}

function Remarks({ marks, note }: { marks: string[]; note: string | null }) {
  return (
    <>
      {marks.map((mark) => (
        <span key={mark} className="import-mark">
          {mark}
        </span>
      ))}
      {note}
    </>
  )
}

export function ProblemsTable({ lines }: { lines: SheetProblem[] }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  return (
    <Table
      name={say('FigureSheet.problems')}
      headings={[
        say('FigureSheet.gravity'),
        say('FigureSheet.where'),
        say('FigureSheet.problem'),
        say('FigureSheet.figure'),
      ]}
      rows={lines.map((problem) => [
        <span key="severity" className={`import-severity import-severity--${problem.severity}`}>
          {severityWords(problem.severity, say)}
        </span>,
        placeWords(problem.place, say),
        explainProblem(problem, language),
        problem.figure ? <FigureLink key="figure" figure={problem.figure} /> : problem.code,
      ])}
    />
  )
}

export function ChecksTable({ lines }: { lines: CheckChange[] }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  const told = (figure: NamedFigure, side: CheckChange['before']) => {
    if (side === 'reached') return say('FigureSheet.reached')
    if (side === 'notReached') return say('FigureSheet.notReached')
    return valueWords(side, figure, language, say)
  }
  return (
    <Table
      name={say('FigureSheet.checks')}
      headings={[
        say('FigureSheet.figure'),
        say('FigureSheet.outcome'),
        say('FigureSheet.documentSays'),
        say('FigureSheet.before'),
        say('FigureSheet.after'),
      ]}
      rows={lines.map(({ figure, outcome, expected, before, after }) => [
        <FigureLink key="figure" figure={figure} />,
        outcomeWords(outcome, say),
        told(figure, expected),
        told(figure, before),
        told(figure, after),
      ])}
    />
  )
}

export function ConsequencesTable({ lines }: { lines: Consequence[] }) {
  const say = useSay()
  const language = useInterfaceLanguage()
  return (
    <Table
      name={say('FigureSheet.recomputedFigures')}
      headings={[say('FigureSheet.figure'), say('FigureSheet.before'), say('FigureSheet.after')]}
      rows={lines.map(({ figure, before, after }) => [
        <FigureLink key="figure" figure={figure} />,
        valueWords(before, figure, language, say),
        valueWords(after, figure, language, say),
      ])}
    />
  )
}

export function MissingTable({ lines }: { lines: NamedFigure[] }) {
  const say = useSay()
  return (
    <Table
      name={say('FigureSheet.figuresNotInFile')}
      headings={[say('FigureSheet.figure')]}
      rows={lines.map((figure) => [<FigureLink key="figure" figure={figure} />])}
    />
  )
}
