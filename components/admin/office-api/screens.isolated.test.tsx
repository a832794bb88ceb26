// @vitest-environment happy-dom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OfficeEndpoint } from '@/lib/office-api/endpoint'
import { ReadProblem } from './ReadProblem'
import { useAction } from './use-action'
import { useRead } from './use-read'

const { interfaceLanguage } = vi.hoisted(() => ({ interfaceLanguage: { now: 'it' } }))

vi.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { api: '/api' } } }),
  useTranslation: () => ({ i18n: { language: interfaceLanguage.now } }),
  Button: ({ children, onClick }: { children: ReactNode; onClick: () => void }) => (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  ),
}))

const uses: OfficeEndpoint<{ count: number }> = { method: 'get', path: '/figures/:id/uses' }
const cancel: OfficeEndpoint<object> = { method: 'post', path: '/imports/:id/cancel' }

function Uses({ id = '1', isShared }: { id?: string; isShared?: boolean }) {
  const read = useRead(uses, { id }, { isShared })
  return (
    <section>
      <p>{read.data?.count}</p>
      <ReadProblem read={read}>Non si carica.</ReadProblem>
    </section>
  )
}

function Cancel() {
  const { send, problem, isBusy } = useAction()
  return (
    <section>
      <button type="button" disabled={isBusy} onClick={() => void send(cancel, { params: { id: 1 } })}>
        Annulla
      </button>
      <p role="alert">{problem}</p>
    </section>
  )
}

let root: Root
let page: HTMLElement
const asked = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('fetch', asked)
  asked.mockReset()
  interfaceLanguage.now = 'it'
  page = document.body.appendChild(document.createElement('main'))
  root = createRoot(page)
})
afterEach(async () => {
  await act(async () => root.unmount())
  page.remove()
  vi.unstubAllGlobals()
})

const show = (screen: ReactNode) => act(async () => root.render(screen))
const alert = () => page.querySelector('[role=alert]')?.textContent
const button = () => page.querySelector('button')
const press = () => act(async () => button()?.click())
const fails = () => asked.mockRejectedValueOnce(new TypeError('Failed to fetch'))
const answers = (count: number) => asked.mockResolvedValueOnce(Response.json({ count }))

describe('what a screen reads', () => {
  it('says when it cannot be loaded, is asked again by a button, and leaves the focus where it was', async () => {
    fails()
    await show(<Uses />)
    expect(alert()).toBe('Non si carica.')
    expect(button()?.textContent).toBe('Riprova')

    fails()
    await press()
    expect(alert()).toBe('Non si carica.')

    answers(3)
    button()?.focus()
    await press()
    expect(page.querySelector('p')?.textContent).toBe('3')
    expect(alert()).toBeUndefined()
    expect(document.activeElement).toBe(page.querySelector('section'))
  })

  it('speaks the language of the interface', async () => {
    interfaceLanguage.now = 'en'
    fails()
    await show(<Uses />)
    expect(button()?.textContent).toBe('Try again')
    expect(asked.mock.calls[0]?.[1]?.headers).toMatchObject({ 'Accept-Language': 'en' })
  })

  it('is asked for once by all that share it, and for all again', async () => {
    fails()
    const both = (
      <>
        <Uses id="shared" isShared />
        <Uses id="shared" isShared />
      </>
    )
    await show(both)
    expect(asked).toHaveBeenCalledTimes(1)
    expect(page.querySelectorAll('[role=alert]')).toHaveLength(2)
    answers(5)
    await press()
    expect(asked).toHaveBeenCalledTimes(2)
    expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['5', '5'])
  })
})

describe('what a button does', () => {
  it('says in both languages when nobody answers, and can be tried again', async () => {
    fails()
    await show(<Cancel />)
    await press()
    expect(alert()).toBe('Il server non risponde: riprova.')
    expect(button()?.disabled).toBe(false)

    interfaceLanguage.now = 'en'
    fails()
    await show(<Cancel />)
    await press()
    expect(alert()).toBe('The server does not answer: try again.')

    answers(0)
    await press()
    expect(alert()).toBe('')
    expect(asked).toHaveBeenCalledTimes(3)
  })
})
