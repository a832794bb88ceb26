'use client'

import { useEffect } from 'react'

/** How long a form may take to draw the field that was asked for. */
const patience = 5000

/** Opens the tab and brings into view the field that the address names, `#field-foreword`, once the form has drawn it. */
export function FieldFromAddress() {
  useEffect(() => {
    const name = /^#field-([\w-]+)$/.exec(window.location.hash)?.[1]
    if (!name) return
    const find = () => document.querySelector<HTMLElement>(`[data-field-path="${name}"], #field-${name}`)
    const tabs = () => [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
    const began = Date.now()
    let tried = 0
    const timer = setInterval(() => {
      const field = find()
      if (field) field.scrollIntoView({ block: 'center' })
      else tabs()[tried++]?.click()
      const target = field?.querySelector<HTMLElement>('[contenteditable="true"], input, textarea') ?? field
      target?.focus({ preventScroll: true })
      if (field || Date.now() - began > patience) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [])
  return null
}
