import type { Locale } from '@/i18n/locales'
import { isFigureCode } from '../figure/token'
import { parseChartName } from './chart-name'

/** What other sites show beside a link to a page, in pixels. */
export const shareSize = { width: 1200, height: 630 }

/** What such a picture is of: a chart by its name, or a figure by its code. */
export type ShareSubject = { kind: 'chart' | 'figure'; name: string }

/**
 * The permanent address of such a picture: `/charts/it/2022/og/money-flow.png`,
 * `/charts/it/2022/og/figure.axis-1.paid.png`.
 */
export const sharePath = (locale: Locale, year: number, { kind, name }: ShareSubject): string =>
  `/charts/${locale}/${year}/og/${kind === 'figure' ? 'figure.' : ''}${name}.png`

/**
 * What a file's name asks for; null for what names neither a chart nor a figure. No
 * kind of chart is called `figure`.
 */
export function parseShareFile(file: string): ShareSubject | null {
  const [, name] = /^(.{1,120})\.png$/.exec(file) ?? []
  if (!name) return null
  if (name.startsWith('figure.')) {
    const code = name.slice('figure.'.length)
    return isFigureCode(code) ? { kind: 'figure', name: code } : null
  }
  return parseChartName(name) ? { kind: 'chart', name } : null
}
