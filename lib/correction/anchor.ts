/** Where a correction stands on the page of the record: its permanent address, with the page's. */
export const anchorOf = (id: string): string => `c-${id}`
