import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { headlineContent } from '../figure/headline-content'
import { sampleFigure } from '../figure/sample-figures'
import { evaluationsCsv } from './evaluations-csv'
import { evaluationsJson } from './evaluations-json'
import { sampleSource } from './sample-source'
import type { OpenEvaluationView } from './source'

const people = sampleFigure({ code: 'evaluation.people', kind: 'result', unit: 'people', value: 157891 })
const source = sampleSource({ it: [people] })
const answers = { it: 'Sì: {{evaluation.people}} persone.', en: 'Yes: {{evaluation.people}} people.' }

function question(lang: Locale, fields: Partial<OpenEvaluationView> = {}): OpenEvaluationView {
  return {
    code: 'new-jobs',
    olderEdition: null,
    slug: 'nuovi-lavori',
    slugs: { current: { it: 'nuovi-lavori', en: 'new-jobs' }, former: { it: [], en: [] } },
    question: { value: lang === 'it' ? 'E il lavoro?' : 'And jobs?', lang },
    shortAnswer: { value: headlineContent(answers[lang]), lang },
    keyFigure: 'evaluation.people',
    evidence: ['evaluation.people'],
    axes: ['axis-1', 'axis-2'],
    evidenceDate: '2021-12-31',
    links: [{ label: { value: 'Rapporti', lang: 'it' }, url: 'https://www.example.org/rapporti' }],
    updatedAt: '2023-05-29T10:00:00.000Z',
    ...fields,
  }
}

const evaluations = { it: [question('it')], en: [question('en')] }

describe('evaluationsJson', () => {
  it('publishes each question with its answer in plain words, in both languages', () => {
    expect(evaluationsJson({ ...source, evaluations }).evaluations).toEqual([
      {
        code: 'new-jobs',
        axes: ['I', 'II'],
        question: { it: 'E il lavoro?', en: 'And jobs?' },
        shortAnswer: { it: 'Sì: 157.891 persone.', en: 'Yes: 157,891 people.' },
        keyFigure: 'evaluation.people',
        evidence: ['evaluation.people'],
        evidenceDate: '2021-12-31',
        sources: [{ label: { it: 'Rapporti', en: null }, url: 'https://www.example.org/rapporti' }],
        url: {
          it: 'https://sintesi.example/it/edizioni/2022/valutazioni/nuovi-lavori',
          en: 'https://sintesi.example/en/editions/2022/evaluations/new-jobs',
        },
        modified: '2023-05-29T10:00:00.000Z',
      },
    ])
  })

  it('says nothing where nothing is written, and marks no text as of another language', () => {
    const bare = { shortAnswer: null, keyFigure: null, evidence: [], evidenceDate: null, links: [] }
    const untranslated = { ...bare, question: { value: 'E il lavoro?', lang: 'it' as const } }
    const [row] = evaluationsJson({
      ...source,
      evaluations: { it: [question('it', bare)], en: [question('en', untranslated)] },
    }).evaluations
    expect(row).toMatchObject({ question: { it: 'E il lavoro?', en: null }, shortAnswer: null, keyFigure: null })
    expect(row).toMatchObject({ evidence: [], evidenceDate: null, sources: [] })
  })

  it('counts targets in an answer that names the counts', () => {
    const target = { value: 100, year: 2023, direction: 'atLeast' as const }
    const counted = sampleSource({ it: [{ ...people, target, asOf: '2022-12-31' }] })
    const answer = (lang: Locale) =>
      question(lang, { shortAnswer: { value: headlineContent('{{targets.reached}}'), lang } })
    const [row] = evaluationsJson({ ...counted, evaluations: { it: [answer('it')], en: [answer('en')] } }).evaluations
    expect(row?.shortAnswer).toEqual({ it: '1', en: '1' })
  })

  it('refuses languages that do not hold the same questions', () => {
    expect(() => evaluationsJson({ ...source, evaluations: { ...evaluations, en: [] } })).toThrow(/new-jobs/)
  })

  it('gives one slice when asked', () => {
    expect(evaluationsJson({ ...source, evaluations }, { limit: 1, offset: 1 })).toMatchObject({
      evaluations: [],
      total: 1,
    })
  })
})

describe('evaluationsCsv', () => {
  it('has a header and a row for each question', () => {
    const [header, row] = evaluationsCsv({ ...source, evaluations }).split('\r\n')
    expect(header).toBe(
      'edition,code,axes,question_it,question_en,short_answer_it,short_answer_en,key_figure,evidence,evidence_date,sources,url_it,url_en,data_as_of,approved_on,licence,modified',
    )
    expect(row).toContain('2022,new-jobs,I; II,E il lavoro?,And jobs?,Sì: 157.891 persone.,')
  })
})
