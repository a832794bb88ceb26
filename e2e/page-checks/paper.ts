import type { Check } from './visit'

/** On paper there are no contents beside the sections: these have the whole sheet. */
export const wholeSheet: Check = async ({ page, screen, expect }) => {
  await page.emulateMedia({ media: 'print' })
  const [main, body] = await page.evaluate(() =>
    ['main', '.long-page-body'].map((name) => document.querySelector(name)?.getBoundingClientRect().width ?? 0),
  )
  expect(body).toBeGreaterThan((main ?? 0) * 0.8)
  await page.emulateMedia({ media: 'screen', colorScheme: screen.colorScheme })
}
