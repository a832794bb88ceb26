import 'server-only'
import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { resolveFigures } from '@/lib/figure/resolve'
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
  (year) => [cacheTags.figures(year), cacheTags.documents, cacheTags.editions],
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
  return {
    code,
    olderEdition,
    axis: codeOf(axis),
    initiative: codeOf(initiative),
    kind,
    label: required(pair, locale, (doc) => doc.label),
    value: value ?? null,
    unit,
    decimals,
    display: display ?? 'full',
    asOf: isoDay(asOf) ?? (typeof edition === 'object' ? isoDay(edition.dataDate) : null) ?? '',
    target: toTarget(target),
    formula: formula?.operation
      ? { operation: formula.operation, operands: (formula.operands ?? []).map((operand) => codeOf(operand) ?? '') }
      : null,
    stated:
      typeof stated?.value === 'number' && typeof stated.precision === 'number'
        ? { value: stated.value, precision: stated.precision }
        : null,
    source: {
      document:
        typeof document === 'object'
          ? (typeof pair[locale].source.document === 'object' && pair[locale].source.document.title) || document.title
          : '',
      section: source.section,
      page: source.page ?? null,
    },
    explanation: localise(pair, locale, (doc) => doc.explanation?.text),
    explainedValue: pair.it.explanation?.explainedValue ?? null,
    signed: toSignature(pair.it.explanation),
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

const toSignature = (explanation: FigureDocument['explanation']): FigureRecord['signed'] => {
  const [by, on] = [explanation?.signedBy || null, isoDay(explanation?.signedOn)]
  return explanation?.text && (by || on) ? { by, on } : null
}

/** A target of zero is a target; without value and year there is none. */
const toTarget = (target: FigureDocument['target']): FigureRecord['target'] =>
  typeof target?.value === 'number' && typeof target.year === 'number'
    ? {
        value: target.value,
        year: target.year,
        direction: target.direction ?? 'atLeast',
        stated: target.stated ?? null,
      }
    : null
