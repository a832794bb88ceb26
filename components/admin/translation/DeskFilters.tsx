'use client'

import { type TranslationState, translationStates } from '@/lib/translation/states'
import { useSay } from '../words/use-say'
import { stateWords } from './translation-words'
import type { DeskFilter } from './use-desk-filter'

type Choice = { id: string; name: string }
type Props = {
  filter: DeskFilter
  change: (part: Partial<DeskFilter>) => void
  counts: Record<TranslationState, number>
  edition: string
  editions: Choice[]
  axes: Choice[]
}

/** Which texts the desk shows. */
export function DeskFilters({ filter, change, counts, edition, editions, axes }: Props) {
  const say = useSay()
  const states = [
    { id: 'open', name: `${say('Da fare', 'To do')} (${counts.missing + counts.stale})` },
    ...translationStates.map((id) => ({ id, name: `${stateWords(id, say)} (${counts[id]})` })),
    { id: 'all', name: `${say('Tutte', 'All')} (${counts.missing + counts.stale + counts.current})` },
  ]
  const everything = { id: '', name: say('Tutti', 'All') }
  return (
    <search className="desk-filters" aria-label={say('Filtri', 'Filters')}>
      <Select
        label={say('Stato', 'State')}
        value={filter.state}
        choices={states}
        onPick={(state) => change({ state })}
      />
      <Select
        label={say('Edizione', 'Edition')}
        value={edition}
        choices={editions}
        onPick={(id) => change({ edition: id, axis: '' })}
      />
      <Select
        label={say('Asse', 'Axis')}
        value={filter.axis}
        choices={[everything, ...axes]}
        onPick={(axis) => change({ axis })}
      />
      <Select
        label={say('Contenuti', 'Content')}
        value={filter.collection}
        choices={[everything, ...collections(say)]}
        onPick={(collection) => change({ collection })}
      />
    </search>
  )
}

function Select({
  label,
  value,
  choices,
  onPick,
}: {
  label: string
  value: string
  choices: Choice[]
  onPick: (id: string) => void
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

const collections = (say: ReturnType<typeof useSay>): Choice[] => [
  { id: 'editions', name: say('Edizione', 'Edition') },
  { id: 'axes', name: say('Assi', 'Axes') },
  { id: 'initiatives', name: say('Iniziative', 'Initiatives') },
  { id: 'evaluations', name: say('Valutazioni', 'Evaluations') },
  { id: 'figures', name: say('Dati', 'Figures') },
  { id: 'corrections', name: say('Correzioni', 'Corrections') },
  { id: 'pages', name: say('Pagine', 'Pages') },
  { id: 'glossary', name: say('Glossario', 'Glossary') },
  { id: 'documents', name: say('Documenti', 'Documents') },
  { id: 'media', name: say('Immagini', 'Images') },
  { id: 'globals', name: say('Programma e sito', 'Programme and site') },
]
