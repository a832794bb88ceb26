'use client'

import { useField, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useRef } from 'react'
import { type IntendedNumber, isIntended, type TypedNumber, typedNumbersIn } from '@/lib/figure/typed-numbers'
import '../frame/office.css'
import { useTextLocale } from '../token/use-token'
import { useSay } from '../words/use-say'

type Props = {
  /** Its own path in the form, which tells in which row of a list it stands. */
  path: string
  /** The field it looks at, beside it. */
  watches: string
  /** The path of that field with rows left out, as marks name it. */
  marksAs: string
}

/**
 * Under a text: the numbers written by hand in it, as they are typed, and the
 * mark that says which are meant.
 */
export function TypedNumbers({ path, watches, marksAs }: Props) {
  const textPath = path.slice(0, path.lastIndexOf('.') + 1) + watches
  const text = useFormFields(([fields]) => fields[textPath]?.value)
  const locale = useTextLocale()
  const found = useMemo(() => oncePerNumber(typedNumbersIn(text)), [text])
  const { isMarked, toggle, isReadOnly } = useMarks(marksAs, locale)
  const say = useSay()
  const heading = useId()
  const isFirst = useRef(true)
  useEffect(() => {
    isFirst.current = false
  }, [])

  const open = found.filter(({ number }) => !isMarked(number)).length
  return (
    <div id={`numbers-${textPath.replaceAll('.', '__')}`} tabIndex={-1}>
      {/* Heard when it changes, not when the form opens. */}
      <span role="status" className="sr-only">
        {isFirst.current ? '' : summary(open, say)}
      </span>
      {found.length > 0 && (
        <section className={`by-hand${open === 0 ? ' by-hand--settled' : ''}`} aria-labelledby={heading}>
          <p className="by-hand__title" id={heading}>
            {summary(open, say)}
          </p>
          {open > 0 && <p>{say('TypedNumbers.ifItIsFigureInsert')}</p>}
          <ul>
            {found.map(({ number, excerpt }) => (
              <li key={number} data-intended={isMarked(number) || undefined}>
                <span className="by-hand__excerpt">
                  <Marked excerpt={excerpt} number={number} />
                </span>
                {!isReadOnly && (
                  <button
                    type="button"
                    onClick={() => toggle(number)}
                    aria-label={`${actionOn(isMarked(number), say)}: ${number}`}
                  >
                    {actionOn(isMarked(number), say)}
                  </button>
                )}
                {isReadOnly && isMarked(number) && <em>{say('TypedNumbers.meant')}</em>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type Say = ReturnType<typeof useSay>

const actionOn = (isMarked: boolean, say: Say) =>
  isMarked ? say('TypedNumbers.removeMark') : say('TypedNumbers.itIsMeant')

function summary(open: number, say: Say): string {
  if (open === 0) return say('TypedNumbers.numbersTypedByHandAll')
  return say('TypedNumbers.numbersCounted', { open })
}

/** The same number twice in a text is one line: the mark is for both. */
function oncePerNumber(found: TypedNumber[]): TypedNumber[] {
  return [...new Map(found.toReversed().map((item) => [item.number, item])).values()].toReversed()
}

function Marked({ excerpt, number }: { excerpt: string; number: string }) {
  const start = excerpt.indexOf(number)
  return start < 0 ? (
    excerpt
  ) : (
    <>
      {excerpt.slice(0, start)}
      <mark>{number}</mark>
      {excerpt.slice(start + number.length)}
    </>
  )
}

function useMarks(field: string, locale: IntendedNumber['locale']) {
  const { value, setValue } = useField<IntendedNumber[] | null>({ path: 'intendedNumbers' })
  const { disabled } = useForm()
  const marks = Array.isArray(value) ? value : []
  const markOf = (number: string): IntendedNumber => ({ field, locale, number })
  const isMarked = (number: string) => isIntended(markOf(number), marks)
  return {
    isMarked,
    isReadOnly: Boolean(disabled),
    toggle: (number: string) =>
      setValue(
        isMarked(number) ? marks.filter((mark) => !isIntended(markOf(number), [mark])) : [...marks, markOf(number)],
      ),
  }
}
