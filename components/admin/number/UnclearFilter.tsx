'use client'

import { Banner, useListQuery } from '@payloadcms/ui'
import { readTypedNumber } from '@/lib/number/typed-number'
import { typedNumberProblem } from '@/lib/number/typed-number-words'
import { unclearNumbers } from '@/lib/rest/where-numbers'
import { useInterfaceLanguage } from '../words/use-say'
import { useWrittenFilters } from './use-written-filters'

/**
 * Above a list that shows nothing because a number in its filter can be read in two
 * ways: which, and how to write it.
 */
export function UnclearFilter({ numbers }: { numbers: string[] }) {
  useWrittenFilters()
  const language = useInterfaceLanguage()
  const { query } = useListQuery()
  const [written] = unclearNumbers(query.where, (path) =>
    numbers.includes(path.replaceAll('__', '.')) ? 'number' : null,
  )
  const problem = written && typedNumberProblem(readTypedNumber(written, null))
  if (!problem) return null
  return (
    <div role="alert">
      <Banner type="error">
        {written}: {problem[language]}
      </Banner>
    </div>
  )
}
