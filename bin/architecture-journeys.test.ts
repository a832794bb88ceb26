import { describe, expect, it } from 'vitest'
import { racesOfJourneys } from './architecture-journeys'

const inJourney = (text: string) => racesOfJourneys({ path: 'e2e/some.spec.ts', text })

describe('journeys', () => {
  it.each([
    "await page.goto('/admin')",
    'const answer = await other.goto(`/admin/collections/figures`)',
    "const path = '/admin/account'\nawait page.goto(path)",
    'path = `/admin/collections/glossary`\nawait page.goto(path, { timeout: 0 })',
    "await openScreen(page, '/admin')\nawait page.reload()",
  ])('open no screen of the office bare: %s', (text) => {
    expect(inJourney(text)).toEqual([expect.stringMatching(/^e2e\/some\.spec\.ts:\d: opens a screen/)])
  })

  it.each(["await api.delete('/api/pages/1')", 'await (await office(role)).delete(`/api/pages`, { params })'])(
    'delete nothing that a window may show: %s',
    (text) => {
      expect(inJourney(text)).toEqual([expect.stringContaining('e2e/some.spec.ts:1: deletes')])
    },
  )

  it.each([
    "await openScreen(page, '/admin')",
    "const path = pathTo('it', 'home')\nawait page.goto(path)\nawait page.reload()",
    "await openScreen(page, '/admin')\nawait page.goto(pathTo('it', 'home'))",
    "const path = '/admin'\n// Not openScreen: the form is not left.\nawait page.goto(path)",
    "// Not discard: it is refused.\nawait api.delete('/api/pages/1')",
    "await discard('approver', 'pages/1')",
  ])('may %s', (text) => {
    expect(inJourney(text)).toEqual([])
  })

  it('are in their folder', () => {
    const text = "await page.goto('/admin')"
    expect(racesOfJourneys({ path: 'bench/whole/browser.ts', text })).toEqual([])
  })
})
