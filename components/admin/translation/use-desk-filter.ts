'use client'

import { useCallback, useState } from 'react'

export type DeskFilter = { edition: string; state: string; axis: string; collection: string; page: string }

const nothing: DeskFilter = { edition: '', state: 'open', axis: '', collection: '', page: '1' }

/**
 * What the desk shows, kept in its address, so that it can be sent to a
 * colleague and survives a reload.
 */
export function useDeskFilter() {
  const [filter, setFilter] = useState(() => fromAddress())
  const change = useCallback((part: Partial<DeskFilter>) => {
    setFilter((was) => {
      const next = { ...was, page: '1', ...part }
      window.history.replaceState(null, '', `?${new URLSearchParams(next)}`)
      return next
    })
  }, [])
  return { filter, change }
}

function fromAddress(): DeskFilter {
  if (typeof window === 'undefined') return nothing
  const asked = new URLSearchParams(window.location.search)
  const entries = Object.entries(nothing).map(([name, otherwise]) => [name, asked.get(name) ?? otherwise])
  return Object.fromEntries(entries) as DeskFilter
}
