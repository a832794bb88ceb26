/**
 * The ISO day a text names: 31/12/2022, 31-12-2022, 31.12.2022 (the day first) or 2022-12-31, each
 * with or without a time after it. Null when it names none.
 */
export function readDay(text: string): string | null {
  const [bare = ''] = text.trim().replace(/^'/, '').split(timeAfter, 1)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare)
  if (iso) return dayOf(iso[1], iso[2], iso[3])
  const european = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(bare)
  return european ? dayOf(european[4], european[3], european[1]) : null
}

/** "T10:00:00.000Z", " 00:00", ", 0.00.00": what systems write after a day. */
const timeAfter = /(?:T|,? )\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/i

/** 31 February is no day. */
function dayOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

/** 31/12/2022, as it is written in a file for Italian hands. */
export const writtenDay = (iso: string) => iso.slice(0, 10).split('-').reverse().join('/')
