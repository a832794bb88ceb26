import { type Locale, locales } from '@/i18n/locales'
import { keptAnswers } from '../kept-answers'
import { pageKinds } from '../page-kinds'
import { words } from '../words'
import { expect, test } from './fixtures'
import { attributeOf, elements, sentPage, textOf } from './sent-page'

const unique = (locale: Locale, name: string) => `${name} ${locale} ${Date.now()} ${Math.random()}`

test.describe('an answer to the form', { tag: '@any-width' }, () => {
  for (const locale of locales) {
    const bad = {
      'no answer': {},
      'an answer nobody offers': { isClear: 'perhaps' },
      'a rating beyond 5': { isClear: 'yes', rating: '6' },
      'an unknown difficulty': { isClear: 'yes', difficulty: 'weather' },
      'a page that is not ours': { isClear: 'yes', page: 'https://example.org/it' },
      'no page': { isClear: 'yes', page: '' },
    }
    for (const [what, answer] of Object.entries(bad))
      test(`with ${what} is refused and not kept, in ${locale}`, async ({ request, office }) => {
        const comment = unique(locale, what)
        const form = { page: pageKinds.home[locale], comment, ...answer }
        const response = await request.post(`/${locale}/feedback/send`, { form })
        const html = await response.text()
        expect(html).toContain(`<html lang="${locale}"`)
        expect(html).toContain(words[locale].Feedback.errorTitle)
        expect(await keptAnswers(await office('administrator'), comment)).toEqual([])
      })

    test(`with a comment too long is refused and not kept, in ${locale}`, async ({ request, office }) => {
      const comment = 'a'.repeat(2001)
      const form = { page: pageKinds.home[locale], isClear: 'yes', comment }
      const response = await request.post(`/${locale}/feedback/send`, { form })
      expect(await response.text()).toContain(words[locale].Feedback.errorTitle)
      expect(await keptAnswers(await office('administrator'), comment)).toEqual([])
    })

    test(`from a program that fills the hidden field is thanked for and not kept, in ${locale}`, async ({
      request,
      office,
    }) => {
      const comment = unique(locale, 'robot')
      const form = { page: pageKinds.home[locale], isClear: 'yes', website: 'https://example.org', comment }
      const response = await request.post(`/${locale}/feedback/send`, { form })
      expect(await response.text()).toContain(words[locale].Feedback.thanksTitle)
      expect(await keptAnswers(await office('administrator'), comment)).toEqual([])
    })
  }

  test('never leads back out of the site', async ({ request }) => {
    for (const page of ['https://example.org/', '//example.org/']) {
      const response = await request.get(`/it/parere?outcome=thanks&page=${page}`)
      const ways = elements(sentPage(await response.text()), 'a').filter(
        (link) => textOf(link) === words.it.Feedback.back,
      )
      expect(
        ways.map((way) => attributeOf(way, 'href')),
        page,
      ).toEqual(['/it'])
    }
  })

  test('can be neither read nor written from outside', async ({ request }) => {
    expect((await request.get('/api/feedback')).status()).toBe(403)
    expect((await request.post('/api/feedback', { data: { page: '/it', isClear: true } })).status()).toBe(403)
  })
})
