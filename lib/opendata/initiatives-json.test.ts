import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { sampleFigure } from '../figure/sample-figures'
import type { InitiativeView } from '../views'
import { initiativesJson } from './initiatives-json'
import { sampleSource } from './sample-source'

const source = sampleSource({
  it: [
    sampleFigure({ code: 'nidi-gratis.activated', initiative: 'nidi-gratis', kind: 'amount', value: 7000000 }),
    sampleFigure({ code: 'axis-2.paid', axis: 'axis-2' }),
  ],
})

function nidiGratis(lang: Locale, summary: string): InitiativeView {
  return {
    olderEdition: null,
    code: 'nidi-gratis',
    axis: 'axis-2',
    slug: 'nidi-gratis',
    slugs: { current: { it: 'nidi-gratis', en: 'free-nurseries' }, former: { it: [], en: [] } },
    title: { value: 'Nidi gratis', lang },
    gloss: lang === 'en' ? { value: 'Free nurseries', lang } : null,
    summary: { value: summary, lang },
    forWhom: { value: `${summary} per tutti`, lang },
    description: null,
    status: 'ongoing',
    acts: [{ type: 'dgr', number: '6533', date: '2022-06-20', subject: { value: summary, lang } }],
    partners: ['ANCI'],
    links: [{ label: { value: 'FSE', lang: 'it' }, url: 'https://www.fse.regione.lombardia.it' }],
    updatedAt: '2023-05-29T10:00:00.000Z',
  }
}

const initiatives = { it: [nidiGratis('it', 'Nido gratuito')], en: [nidiGratis('en', 'Free childcare')] }

describe('initiativesJson', () => {
  it('publishes each initiative in both languages, with the codes of its figures', () => {
    expect(initiativesJson({ ...source, initiatives })).toEqual({
      edition: 2022,
      dataAsOf: '2022-12-31',
      approvedOn: '2023-05-29',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      initiatives: [
        {
          code: 'nidi-gratis',
          axis: 'II',
          title: { it: 'Nidi gratis', en: 'Nidi gratis' },
          gloss: { it: null, en: 'Free nurseries' },
          summary: { it: 'Nido gratuito', en: 'Free childcare' },
          status: 'ongoing',
          acts: [
            {
              type: 'dgr',
              number: '6533',
              date: '2022-06-20',
              subject: { it: 'Nido gratuito', en: 'Free childcare' },
            },
          ],
          partners: ['ANCI'],
          links: [{ label: { it: 'FSE', en: null }, url: 'https://www.fse.regione.lombardia.it' }],
          figures: ['nidi-gratis.activated'],
          url: {
            it: 'https://sintesi.example/it/edizioni/2022/iniziative/nidi-gratis',
            en: 'https://sintesi.example/en/editions/2022/initiatives/free-nurseries',
          },
          modified: '2023-05-29T10:00:00.000Z',
          forWhom: { it: 'Nido gratuito per tutti', en: 'Free childcare per tutti' },
        },
      ],
      total: 1,
      limit: null,
      offset: 0,
    })
  })

  it('refuses languages that do not hold the same initiatives', () => {
    expect(() => initiativesJson({ ...source, initiatives: { ...initiatives, en: [] } })).toThrow(/nidi-gratis/)
  })
})
