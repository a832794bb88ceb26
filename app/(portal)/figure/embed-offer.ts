import type { Locale } from '@/i18n/locales'
import { cardSize, embedCode } from '@/lib/embed/embed-code'
import { type EmbedTarget, embedPath } from '@/lib/embed/embed-path'
import type { Figure } from '@/lib/figure/types'
import { absoluteUrl } from '../metadata'

/**
 * The code that shows a figure of an edition on another site, and the addresses of its variants.
 */
export function embedOffer(locale: Locale, year: number, { code, label }: Pick<Figure, 'code' | 'label'>) {
  const pinned: EmbedTarget = { kind: 'figure', name: code, locale, edition: year }
  const paths = {
    pinned: embedPath(pinned),
    latest: embedPath({ ...pinned, edition: 'latest' }),
    light: embedPath(pinned, 'light'),
    dark: embedPath(pinned, 'dark'),
    otherLanguage: embedPath({ ...pinned, locale: locale === 'it' ? 'en' : 'it' }),
  }
  const size = cardSize()
  return {
    code: embedCode(absoluteUrl(paths.pinned), label.value, size),
    paths,
    title: label.value,
    height: size.height,
    year,
  }
}
