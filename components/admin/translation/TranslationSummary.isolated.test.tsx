// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { FieldTranslation } from './FieldTranslation'
import { TranslationSummary } from './TranslationSummary'

const { shown } = vi.hoisted(() => ({ shown: { language: 'it', id: '1' } }))

vi.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { api: '/api', admin: '/admin' } } }),
  useTranslation: () => ({ i18n: { language: shown.language } }),
  useDocumentInfo: () => ({ id: shown.id, collectionSlug: 'glossary', lastUpdateTime: 1 }),
  useLocale: () => ({ code: 'en' }),
  useFormFields: (select: (state: [object]) => unknown) => select([{}]),
  useFormModified: () => false,
  Button: ({ children, onClick }: { children: ReactNode; onClick: () => void }) => (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  ),
}))

const text = { collection: 'glossary', id: '1', field: 'term', label: 'Voce', source: 'Asse', state: 'current' }

it.each([
  ['it', 'Lo stato delle traduzioni non si carica.', 'Aggiornata'],
  ['en', 'The state of the translations cannot be loaded.', 'Up to date'],
])('asks again for states that could not be loaded, once for all fields (%s)', async (language, problem, current) => {
  Object.assign(shown, { language, id: language })
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const asked = vi.fn<typeof fetch>().mockRejectedValueOnce(new TypeError('Failed to fetch'))
  vi.stubGlobal('fetch', asked)
  const page = document.body.appendChild(document.createElement('main'))
  const root = createRoot(page)
  const form = (
    <>
      <FieldTranslation path="termTranslation" watches="term" />
      <TranslationSummary />
    </>
  )
  await act(async () => root.render(form))
  expect(page.querySelector('[role=alert]')?.textContent).toBe(problem)
  expect(page.querySelector('[data-translation-of]')).toBeNull()

  asked.mockResolvedValueOnce(Response.json({ texts: [text], figures: {} }))
  await act(async () => page.querySelector('button')?.click())
  expect(asked).toHaveBeenCalledTimes(2)
  expect(page.querySelector('[role=alert]')).toBeNull()
  expect(page.querySelector('.translation-summary li')?.textContent).toContain(current)
  expect(page.querySelector('[data-translation-of=term]')?.textContent).toContain(current.toLowerCase())
  await act(async () => root.unmount())
  page.remove()
  vi.unstubAllGlobals()
})
