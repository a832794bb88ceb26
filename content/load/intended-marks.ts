import type { Intended } from '@/content/types'
import { locales } from '@/i18n/locales'
import type { IntendedNumber } from '@/lib/figure/typed-numbers'
import type { Both } from '@/lib/text'

/**
 * The marks of a document's intended numbers, one list for all
 * languages; undefined when there are none.
 */
export function intendedMarks(intended: Intended | undefined): Both<IntendedNumber[]> | undefined {
  if (!intended) return undefined
  const marks = locales.flatMap((locale) =>
    Object.entries(intended).flatMap(([field, numbers = []]) =>
      numbers.map((number): IntendedNumber => ({ field, locale, number })),
    ),
  )
  return { it: marks, en: marks }
}
