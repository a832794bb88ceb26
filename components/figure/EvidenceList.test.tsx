import { describe, expect, it } from 'vitest'
import { sampleFigure } from '@/lib/figure/sample-figures'
import { rendered, textOf } from '../site/rendered'
import { EvidenceList } from './EvidenceList'
import { LaterComparison } from './LaterComparison'

const completed = sampleFigure({
  code: 'completed',
  label: { value: 'Completano il corso', lang: 'it' },
  unit: 'percent',
  value: 99,
  asOf: '2021-12-31',
  target: { value: 90, year: 2023, direction: 'atLeast' },
  source: { document: 'Sintesi', section: '4', page: 13 },
})
const people = sampleFigure({ code: 'people', unit: 'people', value: 157_891, asOf: '2021-12-08' })

describe('EvidenceList', () => {
  it('gives each number its date, its target and where it is printed', () => {
    const words = textOf(rendered('it', <EvidenceList locale="it" figures={[completed, people]} />))
    expect(words).toContain('Completano il corso al 31 dicembre 2021; paragrafo 4, pagina 13 99% obiettivo 90%')
    expect(words).toContain('all’8 dicembre 2021')
  })

  it('draws what is part of a whole, with its target, and nothing else', () => {
    const html = rendered('it', <EvidenceList locale="it" figures={[completed, people]} />)
    expect(html.match(/<svg/g)).toHaveLength(1)
    expect(html).toContain('width="99%"')
    expect(html).toMatch(/<rect x="90%"[^>]* class="fluid-mark"/)
  })

  it('leads to the page of each, and draws no value that is not there or is more than the whole', () => {
    const html = rendered(
      'en',
      <EvidenceList
        locale="en"
        figures={[
          { ...completed, value: null },
          { ...completed, code: 'more', value: 107 },
        ]}
      />,
    )
    expect(html).toContain('href="/en/data/more"')
    expect(html).not.toContain('<svg')
    expect(textOf(html)).toContain('not available')
  })
})

describe('LaterComparison', () => {
  it('sets both values beside each other with their dates, and says what to mind', () => {
    const later = sampleFigure({ code: 'later', unit: 'percent', value: 84, label: { value: 'Box 3', lang: 'it' } })
    const caveat = { value: 'Non è la stessa misura.', lang: 'it' as const }
    const shown = (caveated: typeof caveat | null) =>
      textOf(rendered('it', <LaterComparison locale="it" figure={completed} laterFigure={later} caveat={caveated} />))
    expect(shown(caveat)).toBe(
      'Al 31 dicembre 2021 Completano il corso 99% Al 31 dicembre 2022 Box 3 84% Prima di confrontarli. Non è la stessa misura.',
    )
    expect(shown(null)).not.toContain('Prima')
  })
})
