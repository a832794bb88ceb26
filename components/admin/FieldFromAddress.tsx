'use client'

import { useEffect } from 'react'

/** How long a form may take to draw the field that was asked for. */
const patience = 10_000

/** Opens the tab and brings into view the field that the address names, `#field-foreword`, once the form has drawn it. */
export function FieldFromAddress() {
  useEffect(() => {
    const name = /^#field-([\w-]+)$/.exec(window.location.hash)?.[1]
    if (!name) return
    const find = () => document.querySelector<HTMLElement>(`[data-field-path="${name}"], #field-${name}`)
    // The list under a text is there as soon as its tab is open, the editor itself a little later.
    const isOpen = () => document.getElementById(`numbers-${name}`) !== null
    const tabs = () => [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
    const began = Date.now()
    let tried = 0
    const timer = setInterval(() => {
      const field = find()
      if (field) {
        open(field)
        field.scrollIntoView({ block: 'center' })
      } else if (!isOpen()) tabs()[tried++]?.click()
      const target = field?.querySelector<HTMLElement>('[contenteditable="true"], input, textarea') ?? field
      target?.focus({ preventScroll: true })
      if (field || Date.now() - began > patience) clearInterval(timer)
    }, 400)
    return () => clearInterval(timer)
  }, [])
  return null
}

/** Opens the folded parts of the form that the field stands in. */
function open(field: HTMLElement) {
  for (
    let part = field.closest('.collapsible--collapsed');
    part;
    part = part.parentElement?.closest('.collapsible--collapsed') ?? null
  )
    part.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}
