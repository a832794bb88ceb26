import { canonicalText } from '../translation/texts'
import { fieldRef, type GateText } from './gate-text'
import type { Finding } from './line'

/**
 * Evaluations without a short answer in Italian: lists and the top of their
 * page would show a question alone.
 */
export const answers = (texts: GateText[]): Finding[] =>
  texts
    .filter(
      ({ collection, path, source }) =>
        collection === 'evaluations' && path === 'shortAnswer' && !canonicalText(source),
    )
    .map((text) => ({
      ...fieldRef(text),
      locale: 'it',
      rule: 'answers',
      severity: 'error',
      message: {
        it: 'Manca la risposta breve: si legge negli elenchi e in cima alla pagina. Scrivila in una o due frasi.',
        en: 'The short answer is missing: lists and the top of the page show it. Write it in a sentence or two.',
      },
      found: 'missing',
    }))
