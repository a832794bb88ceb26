// @vitest-environment happy-dom
import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { usePreview } from './use-preview'

const { shown, toasts } = vi.hoisted(() => ({ shown: { language: 'it' }, toasts: [] as ReactElement[] }))

vi.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { api: '/api' } } }),
  useTranslation: () => ({ i18n: { language: shown.language } }),
  useDocumentInfo: () => ({ id: 7, collectionSlug: 'figures' }),
  useLocale: () => ({ code: 'it' }),
  toast: { error: (said: ReactElement) => toasts.push(said) },
}))

const preview = { kind: 'correction', changes: [], places: [], mayBeMinor: false }

it.each([
  ['it', 'Il server non risponde: riprova.'],
  ['en', 'The server does not answer: try again.'],
])('says when nobody answers what a publish would change, and can be asked again (%s)', async (language, words) => {
  shown.language = language
  toasts.length = 0
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const asked = vi.fn<typeof fetch>().mockRejectedValueOnce(new TypeError('Failed to fetch'))
  vi.stubGlobal('fetch', asked)
  let look: ReturnType<typeof usePreview> | undefined
  const Asker = () => {
    look = usePreview()
    return null
  }
  const root = createRoot(document.createElement('main'))
  await act(async () => root.render(<Asker />))

  expect(await look?.({ _status: 'published' })).toEqual({ isAnswered: false, preview: null })
  expect(toasts.map(({ props }) => props)).toEqual([{ role: 'alert', children: words }])

  asked.mockResolvedValueOnce(Response.json(preview))
  expect(await look?.({ _status: 'published', value: 3 })).toEqual({ isAnswered: true, preview })
  expect(JSON.parse(String(asked.mock.calls[1]?.[1]?.body))).toEqual({
    collection: 'figures',
    id: '7',
    locale: 'it',
    data: { _status: 'published', value: 3 },
  })

  // The save itself says why.
  asked.mockResolvedValueOnce(Response.json({ errors: [{ message: 'No' }] }, { status: 400 }))
  expect(await look?.({ _status: 'published' })).toEqual({ isAnswered: true, preview: null })
  expect(toasts).toHaveLength(1)
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
})
