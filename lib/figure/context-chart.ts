import { chartName } from '../chart/chart-name'
import type { Figure } from './types'

const stage = /^(programme|axis-\d+)\.(?:allocation|programmed|committed|paid|certified)(?:-rate)?(?:\.printed-.+)?$/
const people = /^(axis-\d+)\.recipients(?:-men|-women)?(?:-share)?$/
const vulnerable = /^(axis-\d+)\.vulnerable(?:-.+)?$/

/** The name of the chart that shows the figure among those it belongs with; null where none does. The edition may lack it. */
export function contextChart({ code, axis, target }: Pick<Figure, 'axis' | 'code' | 'target'>): string | null {
  const [, ofMoney] = stage.exec(code) ?? []
  if (ofMoney) return chartName('money-flow', ofMoney === 'programme' ? null : ofMoney)
  const [, ofPeople] = people.exec(code) ?? []
  if (ofPeople) return chartName('recipients-by-gender', ofPeople)
  const [, ofVulnerable] = vulnerable.exec(code) ?? []
  if (ofVulnerable) return chartName('recipients-vulnerable', ofVulnerable)
  return target && axis ? chartName('targets', axis) : null
}
