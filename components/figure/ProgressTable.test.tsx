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
      'Asse A Dotazione B Programmato C B/A Programmato su dotazione D Impegni E D/B Impegni su programmato ' +
        'F Pagamenti ai beneficiari G F/D Pagamenti su impegni H Spesa certificata I H/F Certificato su pagamenti',
    )
  })

  it('prints the row of an axis as the document does', () => {
    expect(rowsOf(table())[2]).toBe(
      'I. Occupazione 236.700.000,00 290.890.851,86 122,89% 290.323.449,02 99,80% ' +
        '254.774.002,77 87,76% 184.444.180,19 72,40%',
    )
    expect(rowsOf(table([], 'en'))[2]).toContain('236,700,000.00 290,890,851.86 122.89%')
  })

  it('begins with the programme, and has no note when there is nothing to note', () => {
    expect(rowsOf(table())[1]).toMatch(/^Programma 255\.814\.000,00 /)
    expect(table()).not.toContain('<ol')
  })

  it('notes the cent by which the document differs, with what it prints and why', () => {
    const html = table([{ ...oneCentMore, explanation: because }])
    expect(rowsOf(html)[1]).toContain('309.391.229,17 nota 1 ')
    const notes = textOf(html.slice(html.indexOf('<ol')))
    expect(notes).toContain('Programma: impegni. Nel documento approvato si legge 309.391.229,18 €.')
    expect(notes).toContain(because.value)
    expect(html).toContain('id="progress-note-1"')
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
    expect(html.match(/nota <\/span>1<\/sup>/g)).toHaveLength(2)
    expect(html.match(/<li/g)).toHaveLength(1)
  })

  it('stops when a column has no figure', () => {
    const stray = [...axes, sampleAxis({ code: 'axis-9' })]
    const broken = <ProgressTable locale="it" id="x" axes={stray} figures={sampleIndex()} dataDate="2022-12-31" />
    expect(() => rendered('it', broken)).toThrow('axis-9.allocation')
  })

  it('names what it holds, and stays a table where it is drawn as blocks', () => {
    expect(table()).toMatch(
      /<caption id="progress">Avanzamento finanziario per asse al 31 dicembre 2022, importi in euro<\/caption>/,
    )
    for (const [tag, role] of [
      ['table', 'table'],
      ['tr', 'row'],
      ['td', 'cell'],
      ['tbody', 'rowgroup'],
    ] as const)
      expect(table()).toMatch(new RegExp(`<${tag} role="${role}"`))
  })

  it('labels each amount where no heading stands above it, and leads from each number to its page', () => {
    expect([...table().matchAll(/data-label="([^"]+)"/g)].slice(0, 5).map(([, label]) => label)).toEqual([
      'A Dotazione',
      'B Programmato',
      'D Impegni',
      'F Pagamenti',
      'H Certificato',
    ])
    expect(table()).toContain('href="/it/dati/axis-1.paid-rate"')
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
    expect(rowsOf(html)[1]).toBe('I. Employment No thematic objective €236,700,000.00')
    expect(rowsOf(html).at(-1)).toBe('Programme €255,814,000.00')
  })
})
