/**
 * What the log can be narrowed by. Days are whole days in Rome's time,
 * as the reader's clock has them.
 */
export type LogFilter = { actor: string; action: string; target: string; edition: string; from: string; to: string }

export const emptyFilter: LogFilter = { actor: '', action: '', target: '', edition: '', from: '', to: '' }

const conditions: { name: keyof LogFilter; field: string; operator: string }[] = [
  { name: 'actor', field: 'actor', operator: 'like' },
  { name: 'action', field: 'action', operator: 'equals' },
  { name: 'target', field: 'target', operator: 'equals' },
  { name: 'edition', field: 'editionYear', operator: 'equals' },
  { name: 'from', field: 'at', operator: 'greater_than_equal' },
  { name: 'to', field: 'at', operator: 'less_than_equal' },
]

/** The filter as the address of Payload's list says it, so that its own filters show the same. */
export function toQuery(filter: LogFilter): URLSearchParams {
  const query = new URLSearchParams()
  const asked = conditions.filter(({ name }) => filter[name] !== '')
  asked.forEach(({ name, field, operator }, index) => {
    query.set(`where[or][0][and][${index}][${field}][${operator}]`, conditionValue(name, filter[name]))
  })
  return query
}

/** What the address asks, as far as it is one of these conditions. */
export function fromQuery(query: URLSearchParams): LogFilter {
  const filter = { ...emptyFilter }
  for (const [key, value] of query) {
    const [, field, operator] = /^where\[or\]\[0\]\[and\]\[\d+\]\[(\w+)\]\[(\w+)\]$/.exec(key) ?? []
    const known = conditions.find((condition) => condition.field === field && condition.operator === operator)
    if (known) filter[known.name] = known.field === 'at' ? dayOf(value) : value
  }
  return filter
}

/** The part of the address that says which rows are shown, for the export of the same rows. */
export function shownRows(query: URLSearchParams): string {
  const kept = [...query].filter(([key, value]) => (key.startsWith('where[') || key === 'search') && value !== '')
  return new URLSearchParams(kept).toString()
}

function conditionValue(name: keyof LogFilter, value: string): string {
  if (name === 'from') return new Date(`${value}T00:00:00`).toISOString()
  return name === 'to' ? new Date(`${value}T23:59:59.999`).toISOString() : value
}

function dayOf(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return ''
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
