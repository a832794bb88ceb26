import { locales } from '@/i18n/locales'
import { type GateFigure, inFigure, isWritten, type Texts } from './gate-figure'
import type { Finding, GatePlace } from './line'

/** An image the readers of the edition meet. */
export type GateImage = { id: string; filename: string; alt: Texts }

const inWhich = { it: { it: 'in italiano', en: 'in Italian' }, en: { it: 'in inglese', en: 'in English' } } as const

/** Images without alternative text, and indicators without the sentence that their chart gives to those who do not see it. */
export function descriptions(figures: GateFigure[], images: GateImage[]): Finding[] {
  const ofCharts = figures.filter(({ kind }) => kind === 'output' || kind === 'result')
  return [
    ...ofCharts.flatMap((figure) =>
      missing(inFigure(figure, 'description'), figure.description, {
        it: 'L’indicatore sta in un grafico e non dice che cosa misura',
        en: 'The indicator stands in a chart and does not say what it measures',
      }),
    ),
    ...images.flatMap(({ id, filename, alt }) =>
      missing({ collection: 'media', id, title: alt.it || filename, field: 'alt' }, alt, {
        it: 'L’immagine non ha un testo alternativo',
        en: 'The image has no alternative text',
      }),
    ),
  ]
}

const missing = (place: GatePlace, texts: Texts, message: { it: string; en: string }): Finding[] =>
  locales
    .filter((locale) => !isWritten(texts[locale]))
    .map((locale) => ({
      ...place,
      locale,
      rule: 'descriptions',
      severity: 'error',
      message: { it: `${message.it} ${inWhich[locale].it}.`, en: `${message.en} ${inWhich[locale].en}.` },
      found: 'missing',
    }))
