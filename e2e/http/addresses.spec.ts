import { locales } from '@/i18n/locales'
import { otherOf } from '../languages'
import { everyPage, pageKinds } from '../page-kinds'
import { aboutOf } from './about'
import { expect, test } from './fixtures'
import { sentPage } from './sent-page'

test.describe('addresses', { tag: '@any-width' }, () => {
  test('every page says its language, name and addresses, and no two are alike', async ({ request, baseURL }) => {
    const seen = new Map<string, string>()
    for (const { kind, locale, path, addresses } of everyPage(pageKinds)) {
      const where = `${kind} in ${locale}`
      const response = await request.get(path, { maxRedirects: 0 })
      expect.soft(response.status(), `status of ${where}`).toBe(200)
      const about = aboutOf(sentPage(await response.text()))
      expect.soft(about.language, `language of ${where}`).toBe(locale)
      expect.soft(about.title, `title of ${where}`).toMatch(/\S.{8,}/)
      expect.soft(about.description, `description of ${where}`).toMatch(/\S.{20,}/)

      // Each of these addresses is answered with 200 in its own turn.
      const [it, en] = locales.map((language) => `${baseURL}${addresses[language]}`)
      const links = { canonical: about.canonical, alternates: about.alternates }
      const own = `${baseURL}${path}`
      expect.soft(links, `addresses of ${where}`).toEqual({ canonical: [own], alternates: { it, en, 'x-default': it } })
      expect.soft(about.shared, `${where} where it is shared`).toMatchObject({ title: about.title, url: own })

      const name = `${about.title} | ${about.description}`
      expect.soft(seen.get(name), `${where} is named like`).toBeUndefined()
      seen.set(name, where)
    }
  })

  test('an address in the wrong language leads to the right one', async ({ request, baseURL }) => {
    for (const { kind, locale, addresses } of everyPage(pageKinds)) {
      let address = addresses[otherOf(locale)].replace(/^\/\w+/, `/${locale}`)
      for (let step = 0; step < 3 && address !== addresses[locale]; step += 1) {
        const response = await request.get(address, { maxRedirects: 0 })
        expect.soft(response.status(), `status of ${address}`).toBe(308)
        address = new URL(response.headers().location ?? '', baseURL).pathname
      }
      expect.soft(address, `${kind} in ${locale}`).toBe(addresses[locale])
    }
  })

  test('the bare address sends a reader home by language', async ({ request }) => {
    const readers = {
      'it-IT,it;q=0.9,en;q=0.8': '/it',
      'en-GB,en;q=0.9,it;q=0.8': '/en',
      en: '/en',
      'de-DE,de;q=0.9,en;q=0.8': '/it',
      '*': '/it',
    }
    for (const [language, home] of Object.entries(readers)) {
      const response = await request.get('/', { maxRedirects: 0, headers: { 'Accept-Language': language } })
      expect.soft(response.status(), `status for ${language}`).toBe(307)
      expect.soft(response.headers().location, `home of ${language}`).toBe(home)
    }
  })

  test('the icon of the site is there', async ({ request }) => {
    for (const icon of ['/favicon.ico', '/favicon.svg']) expect.soft((await request.get(icon)).status(), icon).toBe(200)
  })
})
