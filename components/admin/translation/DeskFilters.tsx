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
    { id: 'open', name: `${say('Translations.toDo')} (${counts.missing + counts.stale})` },
    ...translationStates.map((id) => ({ id, name: `${stateWords(id, say)} (${counts[id]})` })),
    { id: 'all', name: `${say('Translations.all')} (${counts.missing + counts.stale + counts.current})` },
  ]
  const everything = { id: '', name: say('Translations.allInDeskFilters') }
  return (
    <search className="desk-filters" aria-label={say('Translations.filters')}>
      <Select
        label={say('Translations.state')}
        value={filter.state}
        choices={states}
        onPick={(state) => change({ state })}
      />
      <Select
        label={say('Translations.edition')}
        value={edition}
        choices={editions}
        onPick={(id) => change({ edition: id, axis: '' })}
      />
      <Select
        label={say('Translations.axis')}
        value={filter.axis}
        choices={[everything, ...axes]}
        onPick={(axis) => change({ axis })}
      />
      <Select
        label={say('Translations.content')}
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
  { id: 'editions', name: say('Translations.edition') },
  { id: 'axes', name: say('Translations.axes') },
  { id: 'initiatives', name: say('Translations.initiatives') },
  { id: 'evaluations', name: say('Translations.evaluations') },
  { id: 'figures', name: say('Translations.figures') },
  { id: 'corrections', name: say('Translations.corrections') },
  { id: 'pages', name: say('Translations.pages') },
  { id: 'glossary', name: say('Translations.glossary') },
  { id: 'documents', name: say('Translations.documents') },
  { id: 'media', name: say('Translations.images') },
  { id: 'globals', name: say('Translations.programmeAndSite') },
]
