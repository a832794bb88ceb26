import type { FigureData } from '@/content/types'
import type { DocumentNumber } from './document-numbers'

/**
 * The ways the approved document may write a figure (or its target) in Italian: "290.890.851,86 €",
 * "36,1 mln€", "84%". Deliberately apart from the formatter of the pages, so that one checks the
 * other. Compare with `canonical` forms.
 */
export function printedForms(figure: FigureData, form?: DocumentNumber['form']): string[] {
  const value = form === 'target' ? figure.target?.value : (figure.stated?.value ?? figure.value)
  if (value === undefined) return []
  const precision = form === 'target' ? undefined : figure.stated?.precision
  if (figure.unit === 'percent') return [`${italian(value, precision ? decimalsFor(precision) : written(value))}%`]
  if (figure.unit === 'EUR') return money(value, precision ?? 0.01)
  // The document leaves the thousands point out once, in a number of four digits.
  return value < 10_000 ? [italian(value, 0), String(value)] : [italian(value, 0)]
}

/**
 * One spelling for the document's many: "9 mln €", "7,6 milioni di euro" and "4,7
 * Mln" all name millions of euro.
 */
export function canonical(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/milioni di euro|mln €|mln$/, 'mln€')
    .replace(/^due$/, '2')
    .replaceAll(' ', '')
}

function money(value: number, precision: number): string[] {
  if (precision >= 10_000) return [`${italian(value / 1_000_000, decimalsFor(precision / 1_000_000))}mln€`]
  if (precision >= 1_000) return [`${italian(value / 1_000, 0)}mila€`]
  // Table 1 prints whole euro, Table 2 the same amounts with cents.
  return Number.isInteger(value) ? [`${italian(value, 0)}€`, `${italian(value, 2)}€`] : [`${italian(value, 2)}€`]
}

function italian(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

function decimalsFor(precision: number): number {
  return Math.max(0, Math.round(-Math.log10(precision)))
}

function written(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
