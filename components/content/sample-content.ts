import type { AxisView, EvaluationView, InitiativeView } from '@/lib/views'

const updatedAt = '2023-05-29T10:00:00.000Z'
const slugs = (it: string, en: string) => ({ current: { it, en }, former: { it: [], en: [] } })

/** An axis for the tests. Never imported by the portal itself, like the others here. */
export function sampleAxis(fields: Partial<AxisView> = {}): AxisView {
  return {
    code: 'axis-1',
    olderEdition: null,
    numeral: 'I',
    thematicObjective: 8,
    slug: 'employment',
    slugs: slugs('occupazione', 'employment'),
    title: { value: 'Employment', lang: 'en' },
    strategy: null,
    implementation: null,
    highlights: null,
    moneyNote: null,
    updatedAt,
    ...fields,
  }
}

export function sampleInitiative(fields: Partial<InitiativeView> = {}): InitiativeView {
  return {
    code: 'nidi-gratis',
    olderEdition: null,
    axis: 'axis-2',
    slug: 'nidi-gratis',
    slugs: slugs('nidi-gratis', 'nidi-gratis'),
    title: { value: 'Nidi Gratis', lang: 'it' },
    gloss: null,
    summary: { value: 'Asilo nido gratuito.', lang: 'it' },
    forWhom: null,
    description: null,
    status: 'ongoing',
    acts: [],
    partners: [],
    links: [],
    updatedAt,
    ...fields,
  }
}

export function sampleEvaluation(fields: Partial<EvaluationView> = {}): EvaluationView {
  return {
    code: 'employment',
    olderEdition: null,
    slug: 'occupazione',
    slugs: slugs('occupazione', 'employment'),
    question: { value: 'Chi ha trovato lavoro?', lang: 'it' },
    shortAnswer: null,
    answer: { value: { root: { children: [] } }, lang: 'it' },
    keyFigure: null,
    evidence: [],
    later: [],
    themes: [],
    axes: ['axis-1'],
    evidenceDate: '2021-12-31',
    links: [],
    updatedAt,
    ...fields,
  }
}
