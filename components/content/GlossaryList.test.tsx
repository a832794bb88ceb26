import { describe, expect, it } from 'vitest'
import type { GlossaryEntry } from '@/lib/views'
import { rendered, textOf } from '../site/rendered'
import { mainId } from '../site/SkipLink'
import { GlossaryList } from './GlossaryList'
import { groupByLetter } from './glossary-letters'

const entry = (term: string, lang: 'it' | 'en' = 'it', variants: string[] = []): GlossaryEntry => ({
  code: term.toLowerCase(),
  term: { value: term, lang },
  definition: { value: `Che cos’è: ${term}`, lang },
  variants,
})

describe('GlossaryList', () => {
  it('puts accents with their letters and what begins with none apart', () => {
    const groups = groupByLetter(
      ['Voucher', 'èquipe', 'Ente', '3D', 'Asse'].map((term) => entry(term)),
      'it',
    )
    expect(groups.map(({ letter, entries }) => [letter, entries.map(({ term }) => term.value)])).toEqual([
      ['#', ['3D']],
      ['A', ['Asse']],
      ['E', ['Ente', 'èquipe']],
      ['V', ['Voucher']],
    ])
  })

  it('leads from each letter of the contents, folded or beside the page, to its terms', () => {
    const html = rendered('it', <GlossaryList locale="it" entries={[entry('Voucher'), entry('3D')]} />)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => id?.startsWith('letter-')).toSorted()).toEqual([
      'letter-other',
      'letter-other',
      'letter-v',
      'letter-v',
    ])
    for (const id of targets.filter((id) => id !== mainId)) expect(html).toContain(`id="${id}"`)
  })

  it('gives variants, and marks a term that is not translated', () => {
    const html = rendered(
      'en',
      <GlossaryList locale="en" entries={[entry('Asse', 'it', ['axis', 'asse prioritario'])]} />,
    )
    expect(textOf(html)).toContain('Also called: axis, asse prioritario')
    expect(html).toContain('<span lang="it">Asse</span>')
  })
})
