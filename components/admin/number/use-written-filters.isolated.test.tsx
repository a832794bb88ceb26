// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { useWrittenFilters } from './use-written-filters'

it('has the number of a filter be what was written, also after it is drawn again', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const main = document.body.appendChild(document.createElement('main'))
  const root = createRoot(main)
  const List = ({ value }: { value?: string }) => {
    useWrittenFilters()
    return (
      <>
        {value !== undefined && (
          <input className="condition-value-number" type="number" value={value} onChange={() => {}} />
        )}
        <input className="other" type="number" value="1" onChange={() => {}} />
      </>
    )
  }
  const fieldOf = (name: string) => main.querySelector<HTMLInputElement>(`.${name}`)
  await act(async () => root.render(<List />))
  // A filter is opened after the list is there.
  await act(async () => root.render(<List value="5" />))
  await vi.waitFor(() => expect(fieldOf('condition-value-number')?.getAttribute('type')).toBe('text'))
  for (const value of ['98,72', '1.234,5', '3.700.000']) {
    await act(async () => root.render(<List value={value} />))
    expect([fieldOf('condition-value-number')?.type, fieldOf('condition-value-number')?.value]).toEqual(['text', value])
  }
  expect(fieldOf('condition-value-number')?.inputMode).toBe('decimal')
  expect(fieldOf('other')?.type).toBe('number')
  await act(async () => root.unmount())
  vi.unstubAllGlobals()
})
