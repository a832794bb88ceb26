import type { Locale } from '@/i18n/locales'
import { formatFigure } from '../format'
import type { Figure } from './types'

/**
 * Whether every word of the query is in the figure's name, code, description or place in the
 * document, or in its value as readers may write it: "872.642.491,03", "872,64 mln", "872642491".
 * Capitals and accents do not matter. An empty query finds every figure.
 */
export function matchesQuery(figure: Figure, query: string, locale: Locale): boolean {
  const words = folded(query).split(/\s/).filter(Boolean)
  if (words.length === 0) return true
  const text = folded([...wordsOf(figure), ...valuesOf(figure, locale)].join(' '))
  return words.every((word) => text.includes(word))
}

const wordsOf = ({ label, code, description, source }: Figure) => [
  label.value,
  code,
  description?.value ?? '',
  source.section,
]

function valuesOf(figure: Figure, locale: Locale): string[] {
  if (figure.value === null) return []
  const plain = String(figure.value)
  const written = (['full', 'millions'] as const).map((form) => formatFigure(figure, locale, { form }) ?? '')
  return [...written, plain, plain.replace('.', ',')]
}

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
