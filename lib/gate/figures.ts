import { type FormulaFault, formulaFaults } from '../figure/faults'
import { requiredCodes } from '../figure/required'
import { type GateFigure, inFigure, isWritten } from './gate-figure'
import type { Finding } from './line'

/**
 * Figures the edition lacks: those its tables cannot do without, those with no value that nobody
 * has accounted for, those whose formula cannot be computed. Of a derived figure that only waits
 * for another nothing is said: the other is in the list.
 */
export function missingFigures(figures: GateFigure[], axes: string[]): Finding[] {
  const byCode = new Map(figures.map((figure) => [figure.code, figure]))
  const required = new Set(requiredCodes(axes))
  const faults = formulaFaults(figures)
  const absent = [...required].filter((code) => !byCode.has(code)).map(notThere)
  const faulty = faults.flatMap((fault) => {
    const figure = byCode.get(fault.kind === 'cycle' ? (fault.codes[0] ?? '') : fault.code)
    return figure ? [notComputable(figure, fault)] : []
  })
  if (faults.length > 0) return [...absent, ...faulty]
  const waits = ({ formula }: GateFigure) => formula?.operands.some((code) => byCode.get(code)?.value == null) ?? false
  const empty = figures
    .filter((figure) => figure.value === null && !waits(figure))
    .filter((figure) => required.has(figure.code) || !isAccountedFor(figure))
    .map((figure) => withoutValue(figure, required.has(figure.code)))
  return [...absent, ...empty]
}

/**
 * That a value is missing is documented like a difference: the public explanation says why, in
 * both languages, signed and dated.
 */
export const isAccountedFor = ({ explanation, signedBy, signedOn }: GateFigure): boolean =>
  isWritten(explanation.it) && isWritten(explanation.en) && isWritten(signedBy) && isWritten(signedOn)

const notThere = (code: string): Finding => ({
  collection: 'figures',
  id: 'create',
  title: code,
  field: 'code',
  rule: 'figures',
  severity: 'error',
  message: {
    it: `Il dato «${code}» non c’è: le tabelle non possono farne a meno.`,
    en: `The figure “${code}” is not there: the tables cannot do without it.`,
  },
  found: code,
})

function withoutValue(figure: GateFigure, isRequired: boolean): Finding {
  const base = { rule: 'figures', severity: 'error', found: [figure.formula, isRequired] } as const
  if (figure.formula)
    return {
      ...base,
      ...inFigure(figure, 'formula.operation'),
      message: {
        it: 'La formula non dà un valore, benché i dati di partenza ci siano: si divide per zero?',
        en: 'The formula gives no value although its operands have one: is something divided by zero?',
      },
    }
  return {
    ...base,
    ...inFigure(figure, 'value'),
    message: isRequired
      ? {
          it: 'Il valore è vuoto, e le tabelle non possono farne a meno.',
          en: 'The value is empty, and the tables cannot do without it.',
        }
      : {
          it: 'Il valore è vuoto. Scrivilo, oppure di’ nella spiegazione pubblica perché non c’è: in due lingue, firmata e datata.',
          en: 'The value is empty. Write it, or say in the public explanation why there is none: in both languages, signed and dated.',
        },
  }
}

function notComputable(figure: GateFigure, fault: FormulaFault): Finding {
  const base = { rule: 'figures', severity: 'error', found: fault } as const
  switch (fault.kind) {
    case 'cycle': {
      const circle = [...fault.codes, fault.codes[0]].join(' → ')
      return {
        ...base,
        ...inFigure(figure, 'formula.operands'),
        message: {
          it: `Questi dati si calcolerebbero l’uno dall’altro: ${circle}.`,
          en: `These figures would be computed from one another: ${circle}.`,
        },
      }
    }
    case 'unknownOperand':
      return {
        ...base,
        ...inFigure(figure, 'formula.operands'),
        message: {
          it: `Un dato di partenza della formula non è di questa edizione (${fault.operand}).`,
          en: `An operand of the formula does not belong to this edition (${fault.operand}).`,
        },
      }
    case 'operandCount':
      return {
        ...base,
        ...inFigure(figure, 'formula.operands'),
        message: {
          it: `L’operazione vuole un altro numero di dati di partenza: ora sono ${fault.count}.`,
          en: `The operation needs another number of operands: there are ${fault.count}.`,
        },
      }
  }
}
