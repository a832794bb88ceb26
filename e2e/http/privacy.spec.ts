import { expect, test } from './fixtures'

test('nothing asks to be remembered when the form is sent', { tag: '@any-width' }, async ({ request }) => {
  const response = await request.post('/it/feedback/send', {
    form: { page: '/it', isClear: 'nobody' },
    maxRedirects: 0,
  })
  expect(response.status()).toBe(303)
  expect(response.headers()['set-cookie']).toBeUndefined()
})
