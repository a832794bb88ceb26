import { locales } from '@/i18n/locales'
import { type Check, checksOf } from '../figure/check'
import { formatDistance } from '../figure/check-words'
import { formatFigure } from '../format'
import type { Both } from '../text'
import { type GateFigure, inFigure, isWritten } from './gate-figure'
import type { Finding } from './line'

/**
 * What the approved document says and the figures do not give, where no explanation is signed for
 * the value the figure has now; and explanations that half of the readers could not read.
 */
export function contradictions(figures: GateFigure[]): Finding[] {
  return figures.flatMap((figure) => {
    const { explanation, signedBy, signedOn } = figure
    const checks = checksOf({
      ...figure,
      explanation: isWritten(explanation.it) ? { value: explanation.it, lang: 'it' } : null,
      signed: signedBy || signedOn ? { by: signedBy, on: signedOn } : null,
    })
    const open = checks.filter(({ verdict }) => verdict === 'contradiction').map((check) => unexplained(figure, check))
    const isHalf = checks.some(({ verdict }) => verdict === 'explained') && !isWritten(explanation.en)
    return isHalf ? [...open, halfExplained(figure)] : open
  })
}

function unexplained(figure: GateFigure, check: Check): Finding {
  const { field, why } = remedy(figure)
  const { verdict: _, ...found } = check
  return {
    ...inFigure(figure, field),
    rule: 'contradictions',
    severity: 'error',
    message: {
      it: `${sentence(figure, check).it} ${why.it}`,
      en: `${sentence(figure, check).en} ${why.en}`,
    },
    found,
  }
}

/** What is missing to the explanation, and in which field. */
function remedy({ explanation, signedBy, signedOn }: GateFigure): { field: string; why: Both<string> } {
  if (!isWritten(explanation.it))
    return {
      field: 'explanation.text',
      why: { it: 'Nessuna spiegazione dice perché.', en: 'No explanation says why.' },
    }
  if (!signedBy || !signedOn)
    return {
      field: signedBy ? 'explanation.signedOn' : 'explanation.signedBy',
      why: {
        it: 'La spiegazione non è firmata: servono nome e data.',
        en: 'The explanation is not signed: it needs a name and a date.',
      },
    }
  return {
    field: 'explanation.text',
    why: {
      it: 'La spiegazione è firmata per un altro valore: va rivista e firmata di nuovo.',
      en: 'The explanation was signed for another value: review it and sign it again.',
    },
  }
}

const halfExplained = (figure: GateFigure): Finding => ({
  ...inFigure(figure, 'explanation.text'),
  locale: 'en',
  rule: 'contradictions',
  severity: 'error',
  message: {
    it: 'La spiegazione della differenza non è scritta in inglese.',
    en: 'The explanation of the difference is not written in English.',
  },
  found: figure.explanation.it,
})

function sentence(figure: GateFigure, check: Check): Both<string> {
  if (check.kind === 'outcome') {
    const words = {
      it: { reached: 'raggiunto', notReached: 'non raggiunto' },
      en: { reached: 'reached', notReached: 'not reached' },
    }
    return {
      it: `Il documento dà il target per ${words.it[check.expected]}, con questo valore è ${words.it[check.actual]}.`,
      en: `The document has the target as ${words.en[check.expected]}; with this value it is ${words.en[check.actual]}.`,
    }
  }
  const [it, en] = locales.map((locale) => ({
    printed: formatFigure({ ...figure, value: check.expected }, locale, { form: 'full', unit: 'word' }),
    actual: formatFigure({ ...figure, value: check.actual }, locale, { form: 'full', unit: 'word' }),
    distance: formatDistance(check.difference, figure.unit, locale),
  }))
  return {
    it: `Il documento stampa ${it?.printed}, il valore è ${it?.actual}: differenza ${it?.distance}.`,
    en: `The document prints ${en?.printed}, the value is ${en?.actual}: difference ${en?.distance}.`,
  }
}
