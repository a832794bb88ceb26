import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { roundHalfUp } from '@/lib/round'

/** Invented: every amount of the year before and three per cent. */
const growth = 1.03

/**
 * The template as somebody fills it in: amounts of this year, and at the end a row whose
 * code the edition does not have.
 */
export function filledIn(template: string): string {
  const rows: string[][] = parse(template, { delimiter: ';', bom: true })
  const [headings = []] = rows
  const column = (name: string) => {
    const found = headings.indexOf(name)
    if (found < 0) throw new Error(`The template has no column ${name}: ${headings.join(', ')}`)
    return found
  }
  const [unit, value, previous, computed] = ['Unità', 'Valore', 'Valore anno precedente', 'Calcolato'].map(column)
  const filled = rows.map((row, at) => {
    const last = row[previous ?? 0] ?? ''
    const isAmount = at > 0 && row[unit ?? 0] === 'euro' && last !== '' && !row[computed ?? 0]
    return isAmount ? row.with(value ?? 0, grown(last)) : row
  })
  const unknown = headings
    .map(() => '')
    .with(0, 'axis-9.paid')
    .with(value ?? 0, '1000')
  return stringify([...filled, unknown], { delimiter: ';' })
}

const grown = (last: string) => {
  const was = Number(last.replaceAll('.', '').replace(',', '.'))
  return roundHalfUp(was * growth, 2)
    .toFixed(2)
    .replace('.', ',')
}
