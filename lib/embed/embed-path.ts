import type { Locale } from '@/i18n/locales'

export const embedThemes = ['auto', 'light', 'dark'] as const
/** `auto` follows the reader's own setting. */
export type EmbedTheme = (typeof embedThemes)[number]

/** A figure by its code or a chart by its name. */
export type EmbedSubject = { kind: 'figure' | 'chart'; name: string }

/**
 * What an embed shows. `edition` is a year, for ever that one, or `latest`: the
 * newest edition that has the subject.
 */
export type EmbedTarget = EmbedSubject & { locale: Locale; edition: number | 'latest' }

/**
 * The address of an embed: `/embed/it/2022/axis-1.paid`,
 * `/embed/en/latest/chart/money-flow?theme=dark`. Permanent.
 */
export function embedPath({ kind, name, locale, edition }: EmbedTarget, theme: EmbedTheme = 'auto'): string {
  const subject = kind === 'chart' ? `chart/${encodeURIComponent(name)}` : encodeURIComponent(name)
  return `/embed/${locale}/${edition}/${subject}${theme === 'auto' ? '' : `?theme=${theme}`}`
}

/** The theme asked for; what is not one follows the reader. */
export const embedTheme = (asked: string | null): EmbedTheme => embedThemes.find((theme) => theme === asked) ?? 'auto'

/**
 * The edition asked for: that of the address, unless `?edition=` says otherwise. Null when it
 * is neither a year nor `latest`.
 */
export function embedEdition(inPath: string, inQuery: string | null): EmbedTarget['edition'] | null {
  const asked = inQuery ?? inPath
  if (asked === 'latest') return asked
  return /^\d{4}$/.test(asked) ? Number(asked) : null
}
