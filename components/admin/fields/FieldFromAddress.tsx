'use client'

import { useEffect } from 'react'

/** How long a form may take to draw the field that was asked for. */
const patience = 10_000

/** How long the form goes on growing above a field that was found. */
const settling = 2_500

/**
 * Opens the tab and brings into view the field that the address names,
 * `#field-foreword`, once the form has drawn it.
 */
export function FieldFromAddress() {
  useEffect(() => {
    let leave = seek()
    const again = () => {
      leave()
      leave = seek()
    }
    window.addEventListener('hashchange', again)
    return () => {
      leave()
      window.removeEventListener('hashchange', again)
    }
  }, [])
  return null
}

/**
 * Looks for the field until it is there and stays in view, or whoever came begins to do
 * something. Gives back what ends that.
 */
function seek(): () => void {
  const name = /^#field-([\w-]+)$/.exec(window.location.hash)?.[1]
  if (!name) return () => {}
  const find = () => document.querySelector<HTMLElement>(`[data-field-path="${name}"], #field-${name}`)
  // The list under a text is there as soon as its tab is open, the editor itself a little later.
  const isOpen = () => document.getElementById(`numbers-${name}`) !== null
  const tabs = () => [...document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')]
  const began = Date.now()
  let found = 0
  let tried = 0
  const timer = setInterval(() => {
    const field = find()
    if (!field && !isOpen()) tabs()[tried++]?.click()
    if (field) {
      unfold(field)
      field.scrollIntoView({ block: 'center' })
    }
    if (field && !found) {
      found = Date.now()
      const target = field.querySelector<HTMLElement>('[contenteditable="true"], input, textarea') ?? field
      target.focus({ preventScroll: true })
    }
    if (found ? Date.now() - found > settling : Date.now() - began > patience) leave()
  }, 400)
  const doings = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const
  const leave = () => {
    clearInterval(timer)
    for (const doing of doings) window.removeEventListener(doing, leave)
  }
  for (const doing of doings) window.addEventListener(doing, leave, { passive: true })
  return leave
}

/** Opens the folded parts of the form that the field stands in. */
function unfold(field: HTMLElement) {
  for (let part = folded(field); part; part = folded(part.parentElement))
    part.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

const folded = (within: Element | null) => within?.closest('.collapsible--collapsed') ?? null
