import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { locales } from '@/i18n/locales'
import { formatDayOf } from '@/lib/format'
import { expect } from '../fixtures'

/** The day all pictures are of, in the spring after the year the edition is about. */
const pictured = '2024-05-20T10:30:00+02:00'
/** How long the link of the Committee is valid. */
const days = 14

/** The day a publication is scheduled for: it is to come, in the run as in the pictures. */
export const scheduledDay = { real: `${new Date().getFullYear() + 1}-06-03`, pictured: '2024-06-03' }

type Options = {
  /** Pixels around what is meant. */
  margin?: number
  /** Cuts what is longer. */
  height?: number
}

const folder = () => {
  if (!process.env.HANDBOOK_PICTURES) throw new Error('HANDBOOK_PICTURES names no folder: run `npm run handbook`.')
  return process.env.HANDBOOK_PICTURES
}

/** Below what stays on top of the office's forms when they are scrolled. */
const clear = 140

/**
 * Keeps what the page shows of these parts, as one picture. Moments, addresses and
 * tokens are the same in every run.
 */
export async function picture(page: Page, name: string, parts: Locator[], { margin = 16, height = 900 }: Options = {}) {
  for (const part of parts) await expect(part).toBeVisible()
  await page.mouse.move(0, 0)
  // A frame far below, which nobody scrolled to yet, has no document and would never answer.
  for (const frame of page.frames()) if (frame.url()) await frame.evaluate(steady, moments())
  await parts[0]?.evaluate((part, distance) => {
    const { top, bottom } = part.getBoundingClientRect()
    if (top < distance || bottom > window.innerHeight) window.scrollBy({ top: top - distance, behavior: 'instant' })
  }, clear)
  const sides = await Promise.all(
    parts.map(async (part) => {
      const box = await part.boundingBox()
      if (!box) throw new Error(`Nothing to picture for ${name}`)
      return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
    }),
  )
  const { width, height: seen } = page.viewportSize() ?? { width: 0, height: 0 }
  const x = Math.max(0, Math.min(...sides.map(({ left }) => left)) - margin)
  const y = Math.max(0, Math.min(...sides.map(({ top }) => top)) - margin)
  const right = Math.min(width, Math.max(...sides.map((side) => side.right)) + margin)
  const bottom = Math.min(seen, y + height, Math.max(...sides.map((side) => side.bottom)) + margin)
  const clip = { x, y, width: right - x, height: bottom - y }
  await mkdir(folder(), { recursive: true })
  await page.screenshot({ path: join(folder(), `${name}.png`), clip, animations: 'disabled', caret: 'hide' })
}

/** Days of this run by the day of the pictures that stands for each, as screens write them. */
function moments(): [string, string][] {
  const dayMs = 86_400_000
  const dayAfter = (start: number, count: number) => new Date(start + count * dayMs).toISOString()
  const [now, then] = [Date.now(), Date.parse(pictured)]
  return locales.flatMap((locale) => [
    // Before the others: its hour stays.
    pairOf(
      `${scheduledDay.real}T09:00+02:00`,
      `${scheduledDay.pictured}T09:00+02:00`,
      (at) => `${formatDayOf(at, locale)}, 09:00`,
    ),
    ...[0, days].map((count) => pairOf(dayAfter(now, count), dayAfter(then, count), (at) => formatDayOf(at, locale))),
  ])
}

const pairOf = (run: string, shown: string, worded: (at: string) => string): [string, string] => [
  worded(run),
  worded(shown),
]

/** Runs in the page. */
function steady(days: [string, string][]) {
  const settled = (text: string) => {
    let result = text
    for (const [from, to] of days) {
      result = result.replace(new RegExp(`${from}, \\d\\d:\\d\\d`, 'g'), `${to}, 10:30`).replaceAll(from, to)
    }
    return result
      .replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d/g, '20/05/2024 10:30')
      .replaceAll(window.location.origin, 'https://fse.example.org')
      .replace(/(revisione|review)\/[\w-]{20,}/g, '$1/3vQ…kT8')
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? ''
    if (settled(text) !== text) node.nodeValue = settled(text)
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('input[readonly]')) input.value = settled(input.value)
}
