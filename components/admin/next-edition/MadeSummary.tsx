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
        {say(`L’edizione ${year} c’è`, `The ${year} edition is there`)}
      </h2>
      <dl>
        <Fact term={say('Assi', 'Axes')} count={counts.axes} />
        <Fact term={say('Iniziative', 'Initiatives')} count={counts.initiatives} />
        <Fact term={say('Dati', 'Figures')} count={counts.figures} />
        <Fact term={say('Domande di valutazione', 'Evaluation questions')} count={counts.evaluations} />
        <Fact term={say('Campi da rivedere', 'Fields to review')} count={made.texts} />
        <Fact term={say('Dati da confermare', 'Figures to confirm')} count={made.figures} />
      </dl>
      <p>
        {say(
          `Restano nella ${from}: iniziative ${leftBehind.initiatives}, dati ${leftBehind.figures}.`,
          `Left in ${from}: initiatives ${leftBehind.initiatives}, figures ${leftBehind.figures}.`,
        )}
      </p>
      {lost.formulas.length > 0 && (
        <>
          <h3>{say('Formule da rifare', 'Formulas to make again')}</h3>
          <ul>
            {lost.formulas.map(({ id, code, needs }) => (
              <li key={id}>
                <a href={`${collections}/figures/${id}`}>{code}</a>: {say('manca', 'missing')} {needs.join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.tokens.length > 0 && (
        <>
          <h3>{say('Frasi che citano dati rimasti indietro', 'Sentences that name figures left behind')}</h3>
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
        <a href={edition}>{say(`Apri l’edizione ${year}`, `Open the ${year} edition`)}</a>
        <a href={`${edition}/to-review`}>{say('Vedi che cosa c’è da rivedere', 'See what there is to review')}</a>
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
