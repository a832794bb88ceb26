import type { Locale } from '@/i18n/locales'
import { toBibtex } from '@/lib/citation/bibtex'
import type { Citation } from '@/lib/citation/citation'
import { toCslJson } from '@/lib/citation/csl-json'
import type { CitationFormat } from '@/lib/citation/media-types'
import { toPlainText } from '@/lib/citation/plain-text'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import type { EditionView } from '@/lib/views'
import { getDataVersion } from '@/queries/figures'
import { getProgramme } from '@/queries/globals'
import { absoluteUrl } from './metadata'
import { wordsOf } from './words'

/** How to quote a figure of an edition, in one language. */
export async function readCitation(locale: Locale, edition: EditionView, figure: Figure): Promise<Citation> {
  const t = wordsOf(locale, 'Citation')
  const { code, label, asOf } = figure
  const [programme, version] = await Promise.all([getProgramme(locale), getDataVersion(edition.key)])
  const sentences = [
    t('asOf', { alDate: formatDate(asOf, locale, 'al') }),
    edition.approvedBy && edition.approvedOn
      ? t('approved', { body: edition.approvedBy.value, date: formatDate(edition.approvedOn, locale) })
      : t('notApproved'),
  ]
  return {
    code,
    edition: edition.year,
    locale,
    author: programme.region,
    title: label.value,
    container: t('container', { programme: programme.shortName, report: edition.title.value }),
    issued: edition.approvedOn ?? version.changedAt,
    note: sentences.join(' '),
    version,
    url: absoluteUrl(pathTo(locale, 'figure', { code, edition: edition.key })),
  }
}

/** The citation as text in each form it can be copied or downloaded in. */
export function citationTexts(citation: Citation): Record<CitationFormat, string> {
  const t = wordsOf(citation.locale, 'Citation')
  return {
    txt: toPlainText(citation, { dataset: t('dataset'), version: t('version') }),
    bib: toBibtex(citation),
    json: JSON.stringify(toCslJson(citation), null, 2),
  }
}
