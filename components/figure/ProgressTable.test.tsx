import { describe, expect, it } from 'vitest'
import { sampleRecord } from '@/lib/figure/sample-figures'
import { sampleAxis } from '../content/sample-content'
import { rendered, textOf } from '../site/rendered'
import { AllocationTable } from './AllocationTable'
import { ProgressTable } from './ProgressTable'
import { sampleIndex } from './sample-index'

const axes = [
  sampleAxis({ title: { value: 'Occupazione', lang: 'it' } }),
  sampleAxis({ code: 'axis-4', numeral: 'IV', title: { value: 'Capacità istituzionale', lang: 'it' } }),
]

const oneCentMore = sampleRecord({
  code: 'programme.committed',
  label: { value: 'Programma: impegni', lang: 'it' },
  formula: { operation: 'sum', operands: ['axis-1.committed', 'axis-4.committed'] },
  stated: { value: 309_391_229.18, precision: 0.01 },
})
const because = { value: 'Gli importi stampati sono arrotondati.', lang: 'it' as const }

const table = (changes: Parameters<typeof sampleIndex>[0] = [], locale: 'it' | 'en' = 'it') =>
  rendered(
    locale,
    <ProgressTable locale={locale} id="progress" axes={axes} figures={sampleIndex(changes)} dataDate="2022-12-31" />,
  )

const rowsOf = (html: string) => (html.match(/<tr.*?<\/tr>/gs) ?? []).map(textOf)

describe('ProgressTable', () => {
  it('gives each column the letter and the formula of the document', () => {
    const [heading] = rowsOf(table())
    expect(heading).toBe(
      'Asse Dotazione A Programmato B Programmato su dotazione C=B/A Impegni D Impegni su programmato E=D/B ' +
        'Pagamenti ai beneficiari F Pagamenti su impegni G=F/D Spesa certificata H Certificato su pagamenti I=H/F',
    )
  })

  it('prints the row of an axis as the document does', () => {
    expect(rowsOf(table())[1]).toBe(
      'I. Occupazione 236.700.000,00 € 290.890.851,86 € 122,89% 290.323.449,02 € 99,80% ' +
        '254.774.002,77 € 87,76% 184.444.180,19 € 72,40%',
    )
    expect(rowsOf(table([], 'en'))[1]).toContain('€236,700,000.00 €290,890,851.86 122.89%')
  })

  it('ends with the programme, and has no note when there is nothing to note', () => {
    expect(rowsOf(table()).at(-1)).toMatch(/^Programma 255\.814\.000,00 €/)
    expect(table()).not.toContain('<ol')
  })

  it('notes the cent by which the document differs, with what it prints and why', () => {
    const html = table([{ ...oneCentMore, explanation: because }])
    expect(rowsOf(html).at(-1)).toContain('309.391.229,17 € 1 ')
    const notes = textOf(html.slice(html.indexOf('<ol')))
    expect(notes).toContain('Programma: impegni. Nel documento approvato si legge 309.391.229,18 €.')
    expect(notes).toContain(because.value)
    const mark = html.match(/href="#(progress-note-1)" id="(progress-mark-1)"/)
    expect(html).toContain(`id="${mark?.[1]}"`)
    expect(html).toContain(`href="#${mark?.[2]}"`)
  })

  it('does not hide a difference nobody has explained', () => {
    expect(textOf(table([oneCentMore]))).toContain('La differenza non ha ancora una spiegazione.')
  })

  it('gives one note to the values that share an explanation', () => {
    const shared = { label: { value: 'x', lang: 'it' as const }, explanation: because }
    const html = table([
      sampleRecord({ code: 'axis-1.allocation', value: 236_700_000, ...shared }),
      sampleRecord({ code: 'axis-1.paid', value: 254_774_002.77, ...shared }),
    ])
    expect(html.match(/aria-label="Nota 1"/g)).toHaveLength(2)
    expect(html.match(/id="progress-mark-1"/g)).toHaveLength(1)
    expect(html.match(/<li/g)).toHaveLength(1)
  })

  it('stops when a column has no figure', () => {
    const stray = [...axes, sampleAxis({ code: 'axis-9' })]
    const broken = <ProgressTable locale="it" id="x" axes={stray} figures={sampleIndex()} dataDate="2022-12-31" />
    expect(() => rendered('it', broken)).toThrow('axis-9.allocation')
  })

  it('can be reached and scrolled by keyboard under the name of its caption', () => {
    expect(table()).toContain('<section aria-labelledby="progress" tabindex="0"')
    expect(table()).toMatch(/<caption id="progress">Avanzamento finanziario per asse al 31 dicembre 2022<\/caption>/)
  })
})

describe('AllocationTable', () => {
  it('leads to each axis and says when it has no thematic objective', () => {
    const withoutObjective = [sampleAxis({ thematicObjective: null })]
    const html = rendered(
      'en',
      <AllocationTable locale="en" id="plan" axes={withoutObjective} figures={sampleIndex()} />,
    )
    expect(html).toContain('href="/en/axes/employment"')
    expect(rowsOf(html)[1]).toBe('I. Employment None €236,700,000.00')
    expect(rowsOf(html).at(-1)).toBe('Programme All axes €255,814,000.00')
  })
})
