import type { Page } from '@playwright/test'

/** Whom a page spoke to, which scripts it asked for, and which answers wanted to leave a cookie. */
export type Traffic = { origins: Set<string>; scripts: Set<string>; setters: () => Promise<string[]> }

/** Writes down all that goes over the network. To be called before the page is opened. */
export function recordTraffic(page: Page): Traffic {
  const origins = new Set<string>()
  const scripts = new Set<string>()
  const answers: Promise<string[]>[] = []
  page.on('request', (request) => {
    origins.add(new URL(request.url()).origin)
    if (request.resourceType() === 'script') scripts.add(request.url())
  })
  page.on('response', (response) => {
    const setter = response.headerValue('set-cookie').then((cookie) => (cookie ? [response.url()] : []))
    // What comes when all was looked at is nobody's failure.
    setter.catch(() => {})
    answers.push(setter)
  })
  return { origins, scripts, setters: async () => (await Promise.all(answers)).flat() }
}
