import { readFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { axes } from '@/content/2022/axes'
import { figures } from '@/content/2022/figures/all'
import { type Locale, locales } from '@/i18n/locales'
import { chartKinds } from '@/lib/chart/chart-name'
import { cardHeights, cardSize } from '@/lib/embed/embed-code'
import { type EmbedTarget, embedPath } from '@/lib/embed/embed-path'
import { expect, test } from './fixtures'
import { words } from './words'

const isLong = process.env.LONG === '1'

/** The narrowest frame of each height, and the widest there is. */
const cardWidths = [200, ...cardHeights.map(({ upTo }) => (Number.isFinite(upTo) ? upTo + 1 : 800))]
/**
 * The narrowest frame of each number of lines below a picture; the long
 * run looks between them as well.
 */
const chartWidths = isLong ? [200, 250, 299, 300, 360, 419, 420, 599, 600, 800] : [200, 250, 300, 420, 600]

const codes = figures.map(({ code }) => code)
const charts = chartKinds.flatMap((kind) => [kind, ...axes.map(({ code }) => `${kind}.${code}`)])

/**
 * How many are looked at in the run of every day: those with the most to
 * say. The long run looks at all.
 */
const wordiest = 8

/** What there is to embed of these names, the longest text first. */
async function embeds(request: APIRequestContext, kind: EmbedTarget['kind'], names: string[], locale: Locale) {
  const found: { name: string; path: string; length: number }[] = []
  for (const name of names) {
    const path = embedPath({ kind, name, locale, edition: 2022 })
    const answer = await request.get(path)
    if (answer.status() === 200) found.push({ name, path, length: textOf(await answer.text()).length })
  }
  return found.toSorted((one, other) => other.length - one.length)
}

const textOf = (page: string) => (page.split('<main')[1] ?? '').replaceAll(/<svg.*?<\/svg>|<[^>]*>/gs, '')

/** What an embed needs to be read without scrolling, once a newer report is out and it says so. */
async function neededHeight(page: Page, locale: Locale): Promise<number> {
  const { newer, newerHome } = words[locale].Embed
  const notice = [newer, newerHome].sort((one, other) => other.length - one.length)[0]?.replace('{year}', '2023') ?? ''
  return page.evaluate((text) => {
    if (!document.querySelector('.notice')) {
      const line = document.createElement('p')
      line.className = 'notice'
      line.textContent = text
      document.querySelector('main > div')?.append(line)
    }
    return document.documentElement.scrollHeight
  }, notice)
}

/** The frames that are too low at these widths: "axis-1.paid in it: 395 of 350 at 480". */
async function tooLow(page: Page, name: string, locale: Locale, widths: number[], heightAt: (width: number) => number) {
  const found: string[] = []
  for (const width of widths) {
    // As low as can be: a document is never shorter than its frame.
    await page.setViewportSize({ width, height: 50 })
    const needed = await neededHeight(page, locale)
    if (needed > heightAt(width)) found.push(`${name} in ${locale}: ${needed} of ${heightAt(width)} at ${width}`)
  }
  return found
}

test.describe('The heights that are promised', { tag: '@any-width' }, () => {
  test.setTimeout(1_200_000)

  for (const locale of locales) {
    test(`hold the figures of the edition in ${locale}`, async ({ page, request }) => {
      const cards = await embeds(request, 'figure', codes, locale)
      expect(cards).toHaveLength(codes.length)
      const found: string[] = []
      for (const { name, path } of isLong ? cards : cards.slice(0, wordiest)) {
        await page.goto(path)
        found.push(...(await tooLow(page, name, locale, cardWidths, (width) => cardSize({ width }).height)))
      }
      expect(found).toEqual([])
    })

    test(`hold the charts of the edition in ${locale}`, async ({ page, request, baseURL }) => {
      const drawn = await embeds(request, 'chart', charts, locale)
      expect(drawn.length).toBeGreaterThan(15)
      const looked = isLong ? drawn : drawn.slice(0, wordiest)
      const offered = new Map<string, number>()
      for (const { name, path } of looked)
        for (const width of chartWidths) {
          const url = encodeURIComponent(`${baseURL}${path}`)
          const answer = await (await request.get(`/oembed?url=${url}&maxwidth=${width}`)).json()
          offered.set(`${name} ${width}`, answer.height)
        }
      const found: string[] = []
      for (const { name, path } of looked) {
        await page.goto(path)
        found.push(...(await tooLow(page, name, locale, chartWidths, (width) => offered.get(`${name} ${width}`) ?? 0)))
      }
      expect(found).toEqual([])
    })
  }

  test('are those of the guide, in both languages', () => {
    const guide = readFileSync('docs/embedding.md', 'utf8')
    const [italian = '', english = ''] = ['### Misure', '### Sizes'].map(
      (title) => guide.split(title)[1]?.split('\n#')[0],
    )
    for (const part of [italian, english])
      for (const { upTo, height } of cardHeights) {
        expect(part).toContain(String(height))
        if (Number.isFinite(upTo)) expect(part).toContain(String(upTo + 1))
      }
  })
})
