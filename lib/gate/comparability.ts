import type { Both } from '../text'
import { type GateFigure, inFigure, isWritten } from './gate-figure'
import type { Finding } from './line'

/** A figure as the newest older public edition has it. */
export type Predecessor = Pick<GateFigure, 'code' | 'label' | 'unit' | 'formula' | 'target'>

type Change = 'label' | 'unit' | 'formula' | 'target'

const words: Record<Change, Both<string>> = {
  label: { it: 'il nome', en: 'the name' },
  unit: { it: 'l’unità', en: 'the unit' },
  formula: { it: 'la formula', en: 'the formula' },
  target: { it: 'il target', en: 'the target' },
}

/**
 * Figures defined otherwise than in the edition before, of which nobody says whether the two years
 * can be compared; and those said to be what they cannot be: another unit is another measure, and
 * what was there before is not new.
 */
export function comparability(figures: GateFigure[], before: Predecessor[], year: number | null): Finding[] {
  const byCode = new Map(before.map((figure) => [figure.code, figure]))
  return figures.flatMap((figure): Finding[] => {
    const was = byCode.get(figure.code)
    if (!was) return []
    const changes = changesOf(figure, was)
    const status = figure.comparability?.status ?? null
    const base = { rule: 'comparability', severity: 'error', found: [changes, status] } as const
    const place = inFigure(figure, 'comparability.status')
    const list = {
      it: changes.map((one) => words[one].it).join(', '),
      en: changes.map((one) => words[one].en).join(', '),
    }
    if (changes.length > 0 && status === null)
      return [
        {
          ...base,
          ...place,
          message: {
            it: `Rispetto all’edizione ${year} cambia: ${list.it}. Dichiara se i due valori si confrontano.`,
            en: `Since the ${year} edition this changed: ${list.en}. Declare whether the two values compare.`,
          },
        },
      ]
    if (status === 'new' || (changes.includes('unit') && status !== 'redefined'))
      return [
        {
          ...base,
          ...place,
          message: {
            it: `Nell’edizione ${year} il dato c’è${list.it ? `, e cambia: ${list.it}` : ''}. Scegli un’altra voce.`,
            en: `The ${year} edition has this figure${list.en ? `, and this changed: ${list.en}` : ''}. Choose another entry.`,
          },
        },
      ]
    if (status !== null && status !== 'comparable' && !isWritten(figure.comparability?.reason.it))
      return [
        {
          ...base,
          ...inFigure(figure, 'comparability.reason'),
          locale: 'it',
          message: {
            it: `Scrivi perché il confronto con l’edizione ${year} cambia.`,
            en: `Write why the comparison with the ${year} edition changes.`,
          },
        },
      ]
    return []
  })
}

function changesOf(now: Predecessor, was: Predecessor): Change[] {
  const differs: Record<Change, boolean> = {
    label: squeezed(now.label.it) !== squeezed(was.label.it),
    unit: now.unit !== was.unit,
    formula: JSON.stringify(formulaOf(now)) !== JSON.stringify(formulaOf(was)),
    target: JSON.stringify(targetOf(now)) !== JSON.stringify(targetOf(was)),
  }
  return (Object.keys(differs) as Change[]).filter((change) => differs[change])
}

const squeezed = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()

/** The order of what is added does not matter. */
const formulaOf = ({ formula }: Predecessor) =>
  formula && [formula.operation, ...(formula.operation === 'sum' ? [...formula.operands].sort() : formula.operands)]

/** What the document says of it in words is no part of what was promised. */
const targetOf = ({ target }: Predecessor) =>
  target && [target.value, target.year, target.direction, target.basis ?? 'own']
