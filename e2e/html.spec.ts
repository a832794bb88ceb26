import { HtmlValidate } from 'html-validate'
import { edition } from '@/content/2022/edition'
import { locales } from '@/i18n/locales'
import { datedEdition } from '@/lib/dated-edition'
import { embedPath } from '@/lib/embed/embed-path'
import { pathTo } from '@/lib/routes'
import { expect, test } from './fixtures'
import { everyPage, otherKinds, pageKinds } from './page-kinds'

/**
 * The rules of HTML. How it is written down (case, spaces, closing of empty elements) is
 * React's, and style is no error.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
})

const { year } = edition
const code = 'axis-1.employed'

/**
 * What is not in the lists of pages: an edition by its year and as it
 * was, and what other sites show.
 */
const others = locales.flatMap((locale) => {
  const paths = {
    'a figure by its year': pathTo(locale, 'figure', { code, edition: year }),
    'progress as it was': pathTo(locale, 'progress', { edition: datedEdition(year, new Date()) }),
    'an embedded figure': embedPath({ kind: 'figure', name: code, locale, edition: year }),
    'an embedded chart': embedPath({ kind: 'chart', name: 'targets.axis-1', locale, edition: 'latest' }),
    'an embed of nothing': embedPath({ kind: 'figure', name: 'nothing', locale, edition: year }),
  }
  return Object.entries(paths).map(([kind, path]) => ({ kind, locale, path }))
})

test.describe('The HTML of every kind of page', { tag: '@any-width' }, () => {
  test('is read by a checker that finds what is wrong', async () => {
    const wrong = '<!doctype html><html lang="it"><head><title>x</title></head><body><p><div>x</div></p></body></html>'
    const afterCaption = '<figure><svg></svg><figcaption>x</figcaption><ul><li>x</li></ul></figure>'
    const rules = async (html: string) =>
      (await validator.validateString(html)).results[0]?.messages.map((one) => one.ruleId)
    expect(await rules(wrong)).toContain('close-order')
    expect(await rules(afterCaption)).toContain('element-permitted-order')
  })

  for (const { kind, locale, path } of [...everyPage({ ...pageKinds, ...otherKinds }), ...others])
    test(`has no error: ${kind} in ${locale}`, async ({ request }) => {
      const html = await (await request.get(path)).text()
      expect(html.length).toBeGreaterThan(500)
      const { results } = await validator.validateString(html)
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      )
      expect(found).toEqual([])
    })
})
