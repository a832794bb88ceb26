'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { typedNumbers } from '@/lib/figure/api'
import type { NumberByHand } from '@/lib/figure/typed-numbers'
import { EditionTab } from '../edition/EditionTab'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import { languageName } from '../words/language-names'
import '../frame/office.css'
import { ScrollArea } from '../frame/ScrollArea'
import { useSay } from '../words/use-say'

/** Every number written by hand in the texts of an edition, with a link to the field it stands in. */
export function TypedNumbersView() {
  const { id } = useDocumentInfo()
  const say = useSay()
  const [showsAll, setShowsAll] = useState(false)
  const read = useRead(typedNumbers, id ? { id } : null)
  const { status, data } = read
  const numbers = data?.numbers ?? []
  const open = numbers.filter(({ isIntended }) => !isIntended)
  const shown = showsAll ? numbers : open
  return (
    <EditionTab name={say('Numeri scritti a mano', 'Numbers typed by hand')} className="numbers-view">
      <p>
        {say(
          'Un numero che è un dato si inserisce come dato, così cambia ovunque insieme a lui. Date, anni, atti, articoli e nomi come «Industria 4.0» si riconoscono da soli. Gli altri si segnano come voluti nel testo in cui stanno.',
          'A number that is a figure is inserted as one, so that it changes everywhere with it. Dates, years, acts, articles and names such as “Industry 4.0” are recognised. Mark the others as meant in the text they stand in.',
        )}
      </p>
      <p role="status">
        {status === 'loading' && say('Un attimo…', 'One moment…')}
        {status === 'ready' &&
          (open.length === 0
            ? say(
                `Nessun numero da guardare. Voluti: ${numbers.length}.`,
                `No number to look at. Meant: ${numbers.length}.`,
              )
            : say(
                `Da guardare: ${open.length}. Voluti: ${numbers.length - open.length}.`,
                `To look at: ${open.length}. Meant: ${numbers.length - open.length}.`,
              ))}
      </p>
      <ReadProblem read={read}>{say('L’elenco non si carica.', 'The list cannot be loaded.')}</ReadProblem>
      {numbers.length > 0 && (
        <fieldset>
          <label>
            <input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.target.checked)} />
            {say('Mostra anche i numeri voluti', 'Show the numbers that are meant, too')}
          </label>
        </fieldset>
      )}
      {shown.length > 0 && <NumbersTable numbers={shown} />}
    </EditionTab>
  )
}

function NumbersTable({ numbers }: { numbers: NumberByHand[] }) {
  const say = useSay()
  const { config } = useConfig()
  // Relative to the place: the address of a field is that of its document, its language and its name.
  const addressOf = ({ collection, id, field, locale }: NumberByHand) =>
    `${config.routes.admin}/collections/${collection}/${id}?locale=${locale}#field-${field.split('.')[0]}`
  return (
    <ScrollArea className="numbers-view__scroll" label={say('Numeri scritti a mano', 'Numbers typed by hand')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Testo', 'Text')}</th>
            <th scope="col">{say('Campo', 'Field')}</th>
            <th scope="col">{say('Lingua', 'Language')}</th>
            <th scope="col">{say('Brano', 'Passage')}</th>
            <th scope="col">{say('Numero', 'Number')}</th>
            <th scope="col">{say('Segno', 'Mark')}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((found, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced whole, and a number may stand twice in a passage
            <tr key={index}>
              <td>{found.title}</td>
              <td>
                <a href={addressOf(found)}>
                  {found.label}
                  <span className="sr-only">
                    , {found.title}, {languageName(found.locale, say)}
                  </span>
                </a>
              </td>
              <td>{languageName(found.locale, say)}</td>
              <td>{found.excerpt}</td>
              <td>{found.number}</td>
              <td>{found.isIntended ? say('voluto', 'meant') : say('da guardare', 'to look at')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
