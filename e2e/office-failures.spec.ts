import { locales } from '@/i18n/locales'
import { alive, openScreen } from './alive'
import { expect, test } from './fixtures'
import { editionOf } from './second-edition'

test.use({ expectedTroubles: [/ERR_FAILED/] })

type Words = { it: string; en: string }

/**
 * What a screen asks for, what it says when nobody answers, and what is there once somebody does.
 */
const reads: { name: string; path: string; asks: RegExp; says: Words; shows: string }[] = [
  {
    name: 'the states of translations',
    path: '/collections/glossary/:entry',
    asks: /\/api\/translations\/glossary\//,
    says: {
      it: 'Lo stato delle traduzioni non si carica.',
      en: 'The state of the translations cannot be loaded.',
    },
    shows: '.translation-summary li',
  },
  {
    name: 'the checks',
    path: '/collections/editions/:edition/checklist',
    asks: /\/api\/editions\/[^/]+\/checklist$/,
    says: { it: 'I controlli non si caricano.', en: 'The checks cannot be loaded.' },
    shows: '.checklist__rule',
  },
  {
    name: 'the desk',
    path: '/translations',
    asks: /\/api\/translations\?/,
    says: { it: 'Le traduzioni non si caricano.', en: 'The translations cannot be loaded.' },
    shows: '.desk-filters',
  },
  {
    name: 'the security of the account',
    path: '/account',
    asks: /\/api\/users\/security$/,
    says: { it: 'La sicurezza non si carica.', en: 'Security cannot be loaded.' },
    shows: '.account-sessions',
  },
]

for (const { name, path, asks, says, shows } of reads)
  for (const locale of locales)
    test(`${name} in ${locale}: a failure is told, and is tried again by keyboard`, async ({
      page,
      context,
      baseURL,
      signIn,
      office,
      axe,
    }) => {
      const api = await office('editor')
      const { id: edition } = await editionOf(api, 2022)
      const entry = (await (await api.get('/api/glossary', { params: { limit: 1, depth: 0 } })).json()).docs[0].id
      await signIn('approver')
      await context.addCookies([{ name: 'payload-lng', value: locale, url: baseURL }])
      await page.route(asks, (route) => route.abort())
      await openScreen(page, `/admin${path.replace(':edition', edition).replace(':entry', entry)}`)

      const problem = page.locator('.read-problem').filter({ hasText: says[locale] })
      await expect(problem.getByRole('alert')).toHaveText(says[locale])
      await axe(page, '.read-problem')
      const again = problem.getByRole('button', { name: { it: 'Riprova', en: 'Try again' }[locale] })
      await again.press('Enter')
      await expect(problem.getByRole('alert')).toHaveText(says[locale])

      await page.unroute(asks)
      await alive(page)
      await again.press('Enter')
      await expect(page.locator(shows).first()).toBeVisible()
      await expect(problem).toHaveCount(0)
    })
