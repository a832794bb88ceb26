/**
 * One page of a long list: entries `start` to `end`, the last left out; pages are counted from 1.
 */
export type ListPage = { page: number; pages: number; start: number; end: number; total: number }

/**
 * The page that is asked for, in an address or not; the first for anything that is not
 * the number of a page of the list.
 */
export function listPage(asked: string | string[] | undefined, total: number, size: number): ListPage {
  const pages = Math.max(1, Math.ceil(total / size))
  const number = typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1
  const page = number <= pages ? number : 1
  return { page, pages, start: (page - 1) * size, end: Math.min(page * size, total), total }
}

/** The page as a choice in an address: the first needs none. */
export const pageChoice = ({ page }: Pick<ListPage, 'page'>): string => (page > 1 ? String(page) : '')
