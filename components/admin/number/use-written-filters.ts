import { useEffect } from 'react'

const ofBrowser = 'input.condition-value-number[type="number"]'

/**
 * Payload's field for a number in a filter is the browser's own, which reads by the browser's
 * language: in an English one "98,72" is
 * 9872. As a field for text it hands on what is written, and the server reads that as it reads
 * every number. Payload lets no field of ours stand in its place.
 */
export function useWrittenFilters(): void {
  useEffect(() => {
    const change = () => {
      for (const input of document.querySelectorAll<HTMLInputElement>(ofBrowser)) becomeText(input)
    }
    change()
    const observer = new MutationObserver(change)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [])
}

function becomeText(input: HTMLInputElement): void {
  input.setAttribute('type', 'text')
  input.inputMode = 'decimal'
  // React sets the kind anew at each key, and the browser then drops what is no number to it.
  Object.defineProperty(input, 'type', { configurable: true, get: () => 'text', set() {} })
}
