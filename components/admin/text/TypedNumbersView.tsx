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

/**
 * Every number written by hand in the texts of an edition, with a link to the field it stands in.
 */
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
    <EditionTab name={say('TypedNumbers.numbersTypedByHandInTypedNumbersView')} className="numbers-view">
      <p>{say('TypedNumbers.numberThatIsFigureIs')}</p>
      <p role="status">
        {status === 'loading' && say('TypedNumbers.oneMoment')}
        {status === 'ready' &&
          (open.length === 0
            ? say('TypedNumbers.noNumberToLookAt', { count: numbers.length })
            : say('TypedNumbers.toLookAtMeant', { count: open.length, otherCount: numbers.length - open.length }))}
      </p>
      <ReadProblem read={read}>{say('TypedNumbers.listCannotBeLoaded')}</ReadProblem>
      {numbers.length > 0 && (
        <fieldset>
          <label>
            <input type="checkbox" checked={showsAll} onChange={(event) => setShowsAll(event.target.checked)} />
            {say('TypedNumbers.showNumbersThatAreMeant')}
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
  // Relative to the place: the address of a field is that of its
  // document, its language and its name.
  const addressOf = ({ collection, id, field, locale }: NumberByHand) =>
    `${config.routes.admin}/collections/${collection}/${id}?locale=${locale}#field-${field.split('.')[0]}`
  return (
    <ScrollArea className="numbers-view__scroll" label={say('TypedNumbers.numbersTypedByHandInTypedNumbersView')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('TypedNumbers.text')}</th>
            <th scope="col">{say('TypedNumbers.field')}</th>
            <th scope="col">{say('TypedNumbers.language')}</th>
            <th scope="col">{say('TypedNumbers.passage')}</th>
            <th scope="col">{say('TypedNumbers.number')}</th>
            <th scope="col">{say('TypedNumbers.mark')}</th>
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
              <td>{found.isIntended ? say('TypedNumbers.meant') : say('TypedNumbers.toLookAt')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
