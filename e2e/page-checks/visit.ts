import type { BrowserContext, expect, Page, Response } from '@playwright/test'
import type { Locale } from '@/i18n/locales'
import type { Both } from '@/lib/text'
import type { Kind } from '../page-kinds'
import type { Screen } from '../widths'
import type { Traffic } from './traffic'

/** One page, opened once, and what was seen of it since. Every check is handed the same. */
export type Visit = {
  page: Page
  context: BrowserContext
  kind: Kind
  locale: Locale
  /** The page's own address. */
  path: string
  /** Its address in each language. */
  addresses: Both<string>
  screen: Screen
  /** The portal's own origin. */
  origin: string
  /** What the page itself was answered with. */
  response: Response | null
  /** All that went over the network since before the page was opened. */
  traffic: Traffic
  /** Goes on after a failure, and names the check, the page, its language and the width in it. */
  expect: typeof expect
}

/**
 * Something that a page must do or be, once it is open. It leaves the page as it found it, or its
 * place in the order says why not.
 */
export type Check = (visit: Visit) => Promise<void>
