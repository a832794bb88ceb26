'use client'

import { useLocale } from '@payloadcms/ui'
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales'
import { officeWords } from '@/i18n/office'
import type { ResolvedFigure } from '@/lib/figure/resolved-figure'
import { formatToken } from '@/lib/figure/token'
import { type StoredToken, tokenProblem } from '@/lib/figure/token-problem'
import type { TokenForm } from '@/lib/figure/types'
import { useReadings } from '../figure/use-readings'
import { useSay } from '../words/use-say'
import { problemWords } from './token-words'

export type TokenReading = {
  status: 'loading' | 'failed' | 'ready'
  figure: ResolvedFigure | undefined
  other: ResolvedFigure | undefined
  /** What is wrong, in words; null when a reader will meet the number. */
  problem: string | null
  /** How the sentence will read. */
  inLocale: (locale: Locale) => string
}

/** How a token reads with the figures as they are now. */
export function useToken({ code, form, of }: StoredToken): TokenReading {
  const { status, byCode } = useReadings()
  const say = useSay()
  const find = (wanted: string) => byCode.get(wanted)
  const figure = find(code)
  const other = of ? find(of) : undefined
  const problem = status === 'ready' && code ? tokenProblem({ code, form, of }, find) : null
  return {
    status: status === 'failed' && byCode.size > 0 ? 'ready' : status,
    figure,
    other,
    problem: problem && problemWords(problem, code, of ?? '', say),
    inLocale: (locale) =>
      (figure && formatToken(figure, form as TokenForm, locale, other)) ?? officeWords(locale)('Tokens.notAvailable'),
  }
}

/** The language of the text being edited. */
export function useTextLocale(): Locale {
  const { code } = useLocale()
  return isLocale(code) ? code : sourceLocale
}
