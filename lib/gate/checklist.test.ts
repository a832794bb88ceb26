import { describe, expect, it } from 'vitest'
import { descriptions } from './descriptions'
import { gateStatus } from './gate-status'
import { checklist, type Finding, toLine } from './line'
import { gateFigure } from './sample-gate-figure'
import { siteFacts } from './site-facts'

const finding = (changes: Partial<Finding> = {}): Finding => ({
  collection: 'axes',
  id: '1',
  title: 'Occupazione',
  field: 'title',
  locale: 'en',
  rule: 'translations',
  severity: 'warning',
  message: { it: 'Da rivedere', en: 'Stale' },
  found: 'Lavoro',
  ...changes,
})

describe('a line', () => {
  it('keeps its key while the finding stays, whatever it is called', () => {
    expect(toLine(finding()).key).toBe(toLine(finding({ title: 'Altro', message: { it: 'x', en: 'y' } })).key)
    expect(toLine(finding())).not.toHaveProperty('found')
  })

  it.each([
    { found: 'Occupazione' },
    { severity: 'error' as const },
    { field: 'strategy' },
    { id: '2' },
    { locale: 'it' as const },
  ])('has another key when it is another finding: %o', (changes) => {
    expect(toLine(finding(changes)).key).not.toBe(toLine(finding()).key)
  })
})

describe('the checklist', () => {
  it('follows the order of the rules and tells each finding once', () => {
    const lines = checklist([finding(), finding(), finding({ rule: 'contradictions', field: 'explanation.text' })])
    expect(lines.map(({ rule }) => rule)).toEqual(['contradictions', 'translations'])
  })

  it('leaves out a missing translation that another rule tells of', () => {
    const lines = checklist([finding({ severity: 'error' }), finding({ rule: 'descriptions', severity: 'error' })])
    expect(lines.map(({ rule }) => rule)).toEqual(['descriptions'])
  })
})

describe('the status of an edition', () => {
  const warning = toLine(finding())
  const accepted = { key: warning.key, message: '', name: 'Anna', when: '2026-11-23T08:00:00Z' }

  it('is ready with nothing but accepted warnings', () => {
    expect(gateStatus([], [])).toMatchObject({ isReady: true, errors: 0, open: 0 })
    expect(gateStatus([warning], [])).toMatchObject({ isReady: false, open: 1, accepted: 0 })
    expect(gateStatus([warning], [accepted])).toMatchObject({ isReady: true, open: 0, accepted: 1 })
  })

  it('lets nobody accept an error', () => {
    const error = { ...warning, severity: 'error' as const }
    expect(gateStatus([error], [accepted])).toMatchObject({ isReady: false, errors: 1, accepted: 0 })
  })
})

describe('descriptions', () => {
  it('are asked of indicators and of images, in each language', () => {
    const figures = [gateFigure(), gateFigure({ id: '2', kind: 'output', description: { it: 'Persone.', en: null } })]
    const images = [{ id: '3', filename: 'logo.png', alt: { it: null, en: 'The logo' } }]
    expect(descriptions(figures, images).map(({ collection, id, locale }) => [collection, id, locale])).toEqual([
      ['figures', '2', 'en'],
      ['media', '3', 'it'],
    ])
  })
})

describe('the facts of the site', () => {
  it('are warnings while they are missing', () => {
    const found = siteFacts({ contactEmail: '', accessibilityStatementUrl: 'https://a.it', licenceUrl: null }, 'Sito')
    expect(found.map(({ field, severity }) => [field, severity])).toEqual([
      ['contactEmail', 'warning'],
      ['licenceUrl', 'warning'],
    ])
  })
})
