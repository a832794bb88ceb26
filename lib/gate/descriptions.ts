import { locales } from '@/i18n/locales'
import type { Both } from '../text'
import { type GateFigure, inFigure, isWritten, type Texts } from './gate-figure'
import type { Finding, GatePlace } from './line'

/** An image the readers of the edition meet. */
export type GateImage = { id: string; filename: string; alt: Texts }

const inWhich = { it: { it: 'in italiano', en: 'in Italian' }, en: { it: 'in inglese', en: 'in English' } } as const

/**
 * Images without alternative text, and indicators without the sentence that their chart
 * gives to those who do not see it.
 */
export function descriptions(figures: GateFigure[], images: GateImage[]): Finding[] {
  const ofCharts = figures.filter(({ kind }) => kind === 'output' || kind === 'result')
  return [
    ...ofCharts.flatMap((figure) =>
      missing(inFigure(figure, 'description'), figure.description, {
        it: (language) =>
          `Manca, ${language}, la frase che dice che cosa misura l’indicatore: si legge nel suo grafico.`,
        en: (language) => `The sentence on what the indicator measures is missing ${language}: its chart shows it.`,
      }),
    ),
    ...images.flatMap(({ id, filename, alt }) =>
      missing({ collection: 'media', id, title: alt.it || filename, field: 'alt' }, alt, {
        it: (language) => `Manca, ${language}, il testo alternativo dell’immagine.`,
        en: (language) => `The alternative text of the image is missing ${language}.`,
      }),
    ),
  ]
}

const missing = (place: GatePlace, texts: Texts, message: Both<(language: string) => string>): Finding[] =>
  locales
    .filter((locale) => !isWritten(texts[locale]))
    .map((locale) => ({
      ...place,
      locale,
      rule: 'descriptions',
      severity: 'error',
      message: { it: message.it(inWhich[locale].it), en: message.en(inWhich[locale].en) },
      found: 'missing',
    }))
