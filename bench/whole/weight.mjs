// @ts-check
import { chromium } from '@playwright/test'

/**
 * What a page makes a browser fetch, in bytes as they were sent, heads included.
 * @typedef {Record<'requests' | 'total' | 'document' | 'script' | 'style' | 'font' |
 *   'image' | 'other', number>} Weight
 */

/** A phone, as Lighthouse's. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }

/** @type {Record<string, keyof Weight>} */
const types = { Document: 'document', Script: 'script', Stylesheet: 'style', Font: 'font', Image: 'image' }

/**
 * Opens each page in a browser that has kept nothing, until nothing more is fetched.
 * @param {string} program a Chromium
 * @param {string} origin
 * @param {Record<string, string>} pages paths by kind
 */
export async function weights(program, origin, pages) {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  try {
    /** @type {Record<string, Weight>} */
    const weighed = {}
    for (const [kind, path] of Object.entries(pages)) {
      const context = await browser.newContext(phone)
      weighed[kind] = await weight(await context.newPage(), origin + path)
      await context.close()
    }
    return weighed
  } finally {
    await browser.close()
  }
}

/** @param {import('@playwright/test').Page} page @param {string} url */
async function weight(page, url) {
  const session = await page.context().newCDPSession(page)
  /** @type {Map<string, string>} */
  const typeOf = new Map()
  /** @type {[type: string, bytes: number][]} */
  const fetched = []
  session.on('Network.responseReceived', ({ requestId, type }) => typeOf.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = typeOf.get(requestId)
    if (type) fetched.push([type, encodedDataLength])
  })
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  return summed(fetched)
}

/**
 * @param {[type: string, bytes: number][]} fetched
 * @returns {Weight}
 */
export function summed(fetched) {
  const sum = { requests: fetched.length, total: 0, document: 0, script: 0, style: 0, font: 0, image: 0, other: 0 }
  for (const [type, bytes] of fetched) {
    sum[types[type] ?? 'other'] += bytes
    sum.total += bytes
  }
  return sum
}
