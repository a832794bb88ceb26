import type { Locale } from '@/i18n/locales'

/**
 * The two tables of the approved document, typed from it cell by cell. The third row of Table 2
 * stands under its right numeral: the document prints "II" twice.
 */
export const table1: Record<string, [allocation: string, share: string]> = {
  'axis-1': ['236.700.000 €', '24,39%'],
  'axis-2': ['379.000.000 €', '39,05%'],
  'axis-3': ['301.900.000 €', '31,11%'],
  'axis-4': ['19.114.000 €', '1,97%'],
  'axis-5': ['33.760.516 €', '3,48%'],
  programme: ['970.474.516 €', '100,00%'],
}

/** The figures of Table 2 in the order of its columns, A to I. */
export const columns2 = [
  'allocation',
  'programmed',
  'programmed-rate',
  'committed',
  'committed-rate',
  'paid',
  'paid-rate',
  'certified',
  'certified-rate',
] as const

/** One row a line, as printed. */
const rows2 = `
axis-1    | 236.700.000,00 € | 290.890.851,86 € | 122,89% | 290.323.449,02 € | 99,80%  | 254.774.002,77 € | 87,76% | 184.444.180,19 € | 72,40%
axis-2    | 379.000.000,00 € | 326.425.240,31 € | 86,13%  | 323.626.680,83 € | 99,14%  | 297.276.053,64 € | 91,86% | 243.965.037,20 € | 82,07%
axis-3    | 301.900.000,00 € | 300.923.428,71 € | 99,68%  | 294.117.938,21 € | 97,74%  | 281.034.588,71 € | 95,55% | 229.093.691,59 € | 81,52%
axis-4    | 19.114.000,00 €  | 19.067.780,31 €  | 99,76%  | 19.067.780,15 €  | 100,00% | 13.789.845,29 €  | 72,32% | 10.885.134,83 €  | 78,94%
axis-5    | 33.760.516,00 €  | 33.760.516,00 €  | 100,00% | 31.541.568,45 €  | 93,43%  | 25.768.000,62 €  | 81,70% | 23.056.188,43 €  | 89,48%
programme | 970.474.516,00 € | 971.067.817,19 € | 100,06% | 958.677.416,67 € | 98,72%  | 872.642.491,03 € | 91,03% | 691.444.232,24 € | 79,24%`

export const table2: Record<string, string[]> = Object.fromEntries(
  rows2
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([owner = '', ...cells]) => [owner, cells]),
)

/**
 * The one total that its own five rows do not add up to: the portal shows their sum and says so.
 */
export const printedCommitments = '958.677.416,67 €'
export const summedCommitments = '958.677.416,66 €'

/**
 * What the portal shows where the document prints `printed`: all euro to the
 * cent, the sum of the commitments.
 */
export function shown(printed: string): string {
  if (printed === printedCommitments) return summedCommitments
  return printed.endsWith('€') && !printed.includes(',') ? printed.replace(' €', ',00 €') : printed
}

/** The same number as each language writes it: "958.677.416,66 €", "€958,677,416.66". */
export function inLanguage(locale: Locale, printed: string): string {
  if (locale === 'it') return printed
  const digits = printed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
  return digits.endsWith(' €') ? `€${digits.slice(0, -2)}` : digits
}

/** As a machine reads it: "98,72%" is 98.72. */
export const toNumber = (printed: string) => Number(printed.replace(/[.€%\s]/g, '').replace(',', '.'))
