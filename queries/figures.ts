import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { toStated } from '@/lib/figure/check'
import { resolveFigures } from '@/lib/figure/resolve'
import { signatureOf } from '@/lib/figure/signature'
import { toTarget } from '@/lib/figure/target'
import type { Figure, FigureRecord } from '@/lib/figure/types'
import type { Figure as FigureDocument } from '@/payload-types'
import { cached } from './cached'
import { olderEdition } from './editions'
import { inEveryLocale, isoDay, localise, type Pair, readPublic, required } from './payload'

const readFigures = cached(
  'figures',
  async (year: number) => {
    const older = await olderEdition(year)
    const pairs = await readPublic('figures', { where: { 'edition.year': { equals: year } }, sort: 'code' })
    const { it, en } = inEveryLocale(pairs, (pair, locale) => toRecord(pair, locale, older))
    return { it: resolveFigures(it), en: resolveFigures(en) }
  },
  // Axes and initiatives too: what a figure belongs to is public only while they are.
  (year) => [
    cacheTags.figures(year),
    cacheTags.axes(year),
    cacheTags.initiatives(year),
    cacheTags.documents,
    cacheTags.editions,
  ],
)

/** Every public figure of an edition, by code, formulas computed. */
export const getFigures = async (locale: Locale, year: number): Promise<Figure[]> => (await readFigures(year))[locale]

const codeOf = (related: unknown): string | null =>
  typeof related === 'object' && related !== null && 'code' in related ? String(related.code) : null

function toRecord(pair: Pair<FigureDocument>, locale: Locale, olderEdition: number | null): FigureRecord {
  const {
    code,
    axis,
    initiative,
    kind,
    value,
    unit,
    decimals,
    display,
    asOf,
    target,
    formula,
    stated,
    source,
    edition,
    updatedAt,
  } = pair.it
  const document = source.document
  const operands = (formula?.operands ?? []).flatMap((operand) => codeOf(operand) ?? [])
  const isComputable = operands.length === (formula?.operands ?? []).length
  return {
    code,
    olderEdition,
    axis: codeOf(axis),
    initiative: codeOf(initiative),
    kind,
    label: required(pair, locale, (doc) => doc.label),
    // Through an operand the public may not read, nothing follows for the public either.
    value: isComputable ? (value ?? null) : null,
    unit,
    decimals,
    display: display ?? 'full',
    asOf: isoDay(asOf) ?? (typeof edition === 'object' ? isoDay(edition.dataDate) : null) ?? '',
    target: toTarget(target),
    formula: formula?.operation && isComputable ? { operation: formula.operation, operands } : null,
    stated: toStated(stated),
    source: {
      document:
        typeof document === 'object'
          ? (typeof pair[locale].source.document === 'object' && pair[locale].source.document.title) || document.title
          : '',
      section: source.section,
      page: source.page ?? null,
    },
    explanation: localise(pair, locale, (doc) => doc.explanation?.text?.trim()),
    explainedValue: pair.it.explanation?.explainedValue ?? null,
    signed: signatureOf(pair.it.explanation),
    description: localise(pair, locale, (doc) => doc.description),
    comparability: pair.it.comparability?.status
      ? {
          status: pair.it.comparability.status,
          reason: localise(pair, locale, (doc) => doc.comparability?.reason),
        }
      : null,
    updatedAt,
  }
}
