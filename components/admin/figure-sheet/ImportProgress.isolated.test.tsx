// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import type { ImportRecord } from '@/lib/figure-sheet/api'
import { ImportProgress } from './ImportProgress'

const { interfaceLanguage } = vi.hoisted(() => ({ interfaceLanguage: { now: 'it' } }))

vi.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { api: '/api' } } }),
  useTranslation: () => ({ i18n: { language: interfaceLanguage.now } }),
  Button: ({ children, disabled, onClick }: { children: ReactNode; disabled: boolean; onClick: () => void }) => (
    <button type="button" disabled={disabled} onClick={onClick}>
      {children}
    </button>
  ),
}))

const record = { id: '9', state: 'applying', counts: { figures: 20 }, progress: { done: 5, total: 20 } }

it.each([
  ['it', 'Il server non risponde: riprova.', 'Annulla', 'Annullo…'],
  ['en', 'The server does not answer: try again.', 'Cancel', 'Cancelling…'],
])('says when an import could not be cancelled, and lets it be tried again (%s)', async (language, ...words) => {
  const [noAnswer, cancel, cancelling] = words
  interfaceLanguage.now = language
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const asked = vi.fn<typeof fetch>()
  vi.stubGlobal('fetch', asked)
  const page = document.body.appendChild(document.createElement('main'))
  const root = createRoot(page)
  await act(async () => root.render(<ImportProgress edition="7" record={record as ImportRecord} />))
  const button = () => page.querySelector('button')
  const press = () => act(async () => button()?.click())

  asked.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  await press()
  expect(page.querySelector('[role=alert]')?.textContent).toBe(noAnswer)
  expect(button()?.textContent).toBe(cancel)
  expect(button()?.disabled).toBe(false)

  asked.mockResolvedValueOnce(Response.json({ import: record }))
  await press()
  expect(asked.mock.calls.map(([address]) => address)).toEqual(Array(2).fill('/api/editions/7/figure-imports/9/cancel'))
  expect(page.querySelector('[role=alert]')?.textContent).toBe('')
  expect(button()?.textContent).toBe(cancelling)
  expect(button()?.disabled).toBe(true)
  await act(async () => root.unmount())
  page.remove()
  vi.unstubAllGlobals()
})
