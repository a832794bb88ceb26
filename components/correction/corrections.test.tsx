import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '../site/rendered'
import { CorrectedNotice } from './CorrectedNotice'
import { CorrectionList } from './CorrectionList'
import { sampleRecord } from './sample-record'

const list = (locale: 'it' | 'en', ...records: ReturnType<typeof sampleRecord>[]) =>
  rendered(locale, <CorrectionList locale={locale} records={records} />)
const notice = (locale: 'it' | 'en', ...records: ReturnType<typeof sampleRecord>[]) =>
  rendered(locale, <CorrectedNotice locale={locale} records={records} />)

describe('the record of corrections', () => {
  it('tells before, after, reason, who, when, where else, and the versions of the data', () => {
    const text = textOf(list('it', sampleRecord()))
    // Half past midnight in Rome is the next day there.
    for (const words of [
      'Correzione · relazione 2022 · 24 novembre 2026, 00:05',
      'Dato: Asse I, pagamenti',
      'Prima 100,00 € Dopo 200,00 €',
      'Motivo: Due cifre scambiate. Approvata da Ada Neri.',
      'Cambia anche in un punto Pagamenti del programma 1.000,00 € → 1.100,00 €',
      'Versione dei dati: aaaaaaaaaaaa → bbbbbbbbbbbb',
    ])
      expect(text).toContain(words)
  })

  it('has an address of its own, and leads to the state before', () => {
    const html = list('en', sampleRecord())
    expect(html).toContain('id="c-65a1"')
    expect(html).toContain('href="#c-65a1"')
    expect(html).toContain('href="/it/edizioni/2022@2026-11-23T230509/dati/axis-1.paid"')
    expect(textOf(html)).toContain('Correction · 2022 report · 24 November 2026, 00:05')
    // Whoever speaks to the page says what is seen.
    expect(html).toContain('aria-label="24 November 2026, 00:05: address of this correction"')
  })

  it('marks a text that changed in the other language only', () => {
    const changes = [
      { path: 'answer', label: 'Answer', wording: { value: { old: 'Era.', new: 'È.' }, lang: 'it' as const } },
    ]
    expect(list('en', sampleRecord({ changes }))).toContain('<dd lang="it"')
  })

  it('says of what was added and withdrawn that there was nothing, or nothing is left', () => {
    const brief = { old: '—', new: 'Nuovo dato: 5' }
    expect(textOf(list('it', sampleRecord({ kind: 'addition', brief })))).toContain('Prima niente Dopo Nuovo dato: 5')
    const gone = sampleRecord({ kind: 'withdrawn', brief: { old: 'Dato: 5', new: '—' }, path: null })
    expect(textOf(list('en', gone))).toContain('Before Dato: 5 After nothing')
  })

  it('says so when it is empty', () => {
    expect(textOf(list('it'))).toBe('Dopo la pubblicazione non è stato corretto nulla.')
    expect(textOf(list('en'))).toBe('Nothing has been corrected since publication.')
  })
})

describe('the notice on a page', () => {
  it('tells the day in Rome, from what to what, and the ways to the record and the state before', () => {
    const html = notice('it', sampleRecord())
    expect(textOf(html)).toBe(
      'Corretto il 24 novembre 2026: Dato: Asse I, pagamenti, da 100,00 € a 200,00 €. Due cifre scambiate. La correzione · Com’era prima',
    )
    expect(html).toContain('href="/it/correzioni#c-65a1"')
  })

  it('tells of two, and how many more there are', () => {
    const text = textOf(notice('en', ...['1', '2', '3', '4'].map((id) => sampleRecord({ id }))))
    expect(text.match(/Corrected on/g)).toHaveLength(2)
    expect(text).toContain('There are 2 more corrections')
  })

  it('is nothing where nothing was corrected', () => expect(notice('it')).toBe(''))
})
