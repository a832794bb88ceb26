/**
 * What readers choose on a page by its address, `?axis=axis-1`. THE table: pages take no other
 * parameter, forms and links send these, and what is kept of a page is kept for each choice.
 */
export const pageFilters = {
  data: ['q', 'axis', 'kind', 'order', 'page'],
  initiatives: ['axis', 'status', 'page'],
  reconciliation: ['axis', 'verdict'],
} as const

type Asked = string | string[] | undefined

/** What Next hands such a page of the address. */
export type PageFilters<R extends keyof typeof pageFilters> = Promise<Record<(typeof pageFilters)[R][number], Asked>>
