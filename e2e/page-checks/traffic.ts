import type { Page } from '@playwright/test'

/** Whom a page spoke to, and which answers wanted to leave a cookie. */
export type Traffic = { origins: Set<string>; setters: () => Promise<string[]> }

/** Writes down all that goes over the network. To be called before the page is opened. */
export function recordTraffic(page: Page): Traffic {
  const origins = new Set<string>()
  const answers: Promise<string[]>[] = []
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  page.on('response', (response) => {
    answers.push(response.headerValue('set-cookie').then((cookie) => (cookie ? [response.url()] : [])))
  })
  return { origins, setters: async () => (await Promise.all(answers)).flat() }
}
