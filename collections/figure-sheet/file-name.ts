/** The name a file had where it came from, without folders and signs nobody sees. */
export const fileNameFrom = (asked: string | null): string =>
  (asked ?? '').split(/[/\\]/).at(-1)?.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'file'
