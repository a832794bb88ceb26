'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Made } from '@/lib/next-edition/api'
import { languageName } from '../words/language-names'
import { useSay } from '../words/use-say'

/** What came of it: how much, where to begin, and what named something that stayed behind. */
export function MadeSummary({ made }: { made: Made }) {
  const { config } = useConfig()
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { year, from, counts, leftBehind, lost } = made
  const collections = `${config.routes.admin}/collections`
  const edition = `${collections}/editions/${made.edition}`
  return (
    <section className="next-edition">
      <h2 ref={heading} tabIndex={-1}>
        {say('NextEdition.editionIsThere', { year })}
      </h2>
      <dl>
        <Fact term={say('NextEdition.axes')} count={counts.axes} />
        <Fact term={say('NextEdition.initiatives')} count={counts.initiatives} />
        <Fact term={say('NextEdition.figuresInMadeSummary')} count={counts.figures} />
        <Fact term={say('NextEdition.evaluationQuestions')} count={counts.evaluations} />
        <Fact term={say('NextEdition.fieldsToReview')} count={made.texts} />
        <Fact term={say('NextEdition.figuresToConfirm')} count={made.figures} />
      </dl>
      <p>
        {say('NextEdition.leftInInitiativesFigures', {
          from,
          initiatives: leftBehind.initiatives,
          figures: leftBehind.figures,
        })}
      </p>
      {lost.formulas.length > 0 && (
        <>
          <h3>{say('NextEdition.formulasToMakeAgain')}</h3>
          <ul>
            {lost.formulas.map(({ id, code, needs }) => (
              <li key={id}>
                <a href={`${collections}/figures/${id}`}>{code}</a>: {say('NextEdition.missing')} {needs.join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.tokens.length > 0 && (
        <>
          <h3>{say('NextEdition.sentencesThatNameFiguresLeft')}</h3>
          <ul>
            {lost.tokens.map(({ collection, id, title, field, label, locale, needs }) => (
              <li key={`${id} ${field} ${locale}`}>
                <a href={`${collections}/${collection}/${id}?locale=${locale}#field-${field}`}>
                  {title}, {label}, {languageName(locale, say)}
                </a>
                : {needs.join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="next-edition__links">
        <a href={edition}>{say('NextEdition.openEdition', { year })}</a>
        <a href={`${edition}/to-review`}>{say('NextEdition.seeWhatThereIsTo')}</a>
      </p>
    </section>
  )
}

const Fact = ({ term, count }: { term: string; count: number }) => (
  <div>
    <dt>{term}</dt>
    <dd>{count}</dd>
  </div>
)
