import { countedUnits } from '../figure/kinds'
import { type FigureKind, type Unit, units } from '../figure/types'
import { unitWords } from '../figure/unit-words'
import type { Both } from '../text'
import { plainWord } from './columns'

/** The unit as the sheet writes it; empty where a draft has none, or one that is none. */
export const unitName = (unit: Unit | null): string => (unit ? unitWords[unit]?.it.other : undefined) ?? ''

/** As the office calls the kinds. */
export const kindNames: Record<FigureKind, Both<string>> = {
  finance: { it: 'avanzamento finanziario', en: 'finance' },
  recipients: { it: 'destinatari', en: 'recipients' },
  output: { it: 'indicatore di realizzazione', en: 'output indicator' },
  result: { it: 'indicatore di risultato', en: 'result indicator' },
  amount: { it: 'importo di un’iniziativa', en: 'amount of an initiative' },
  context: { it: 'contesto', en: 'context' },
}

const others: Partial<Record<Unit, string[]>> = {
  EUR: ['eur', 'importo in euro'],
  percent: ['percentuale', 'percentage', 'perc', 'pct', 'valore percentuale'],
  people: ['individui', 'partecipanti', 'destinatari', 'participants'],
  households: ['famiglie', 'nuclei'],
  bodies: ['enti pubblici', 'organismi'],
  courses: ['percorsi', 'corsi', 'courses'],
}

const signs: Record<string, Unit> = { '€': 'EUR', '%': 'percent' }

const unitOf = new Map(
  units.flatMap((unit) => {
    const { it, en } = unitWords[unit]
    const names = [unit, it.one, it.other, en.one, en.other, ...(others[unit] ?? [])]
    return names.flatMap((name) => (plainWord(name) ? [[plainWord(name), unit] as const] : []))
  }),
)

/** "Numero" says that things are counted, not which. */
const counts = new Set(['numero', 'n', 'nr', 'num', 'number', 'no', 'unita', 'conteggio', 'count'])

/** The units a text can mean; none when it means none we know. */
export function unitsMeant(text: string): readonly Unit[] {
  const sign = signs[text.trim()]
  if (sign) return [sign]
  const word = plainWord(text)
  const unit = unitOf.get(word)
  if (unit) return [unit]
  return counts.has(word) ? countedUnits : []
}
