import 'server-only'
import { type Locale, sourceLocale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { type DataVersion, dataVersion } from '@/lib/citation/data-version'
import { toStated } from '@/lib/figure/check'
import { resolveFigures } from '@/lib/figure/resolve'
import { signatureOf } from '@/lib/figure/signature'
import { toDeclared, toTarget } from '@/lib/figure/target'
import type { Figure, FigureRecord } from '@/lib/figure/types'
import type { EditionKey } from '@/lib/read-scope'
import type { Figure as FigureDocument } from '@/payload-types'
import { cached } from './cached'
import { codeOf } from './code-of'
import { readOf } from './edition-content'
import { fileAddress, olderEdition } from './editions'
import { inEveryLocale, isoDay, localise, type Pair, required } from './payload'
import { publicFigureWithOperands } from './public-figures'
import { publicRows } from './public-rows'
import { isDraftScope } from './read-scope'

const readFigures = cached(
  'figures',
  async (key: EditionKey) => {
    const older = await olderEdition(key)
    const pairs = await readOf('figures', { of: key, sort: 'code' })
    const shown = isDraftScope() ? pairs.filter(isWritten) : pairs
    const { it, en } = inEveryLocale(shown, (pair, locale) => toRecord(pair, locale, older, key))
    const resolve = isDraftScope() ? resolveDrafts : resolveFigures
    return { it: resolve(it), en: resolve(en) }
  },
  (key) => tagsOf(key),
)

// Axes and initiatives too: what a figure belongs to is public only while they are.
const tagsOf = (key: EditionKey) => [
  cacheTags.figures(key),
  cacheTags.axes(key),
  cacheTags.initiatives(key),
  cacheTags.documents,
  cacheTags.editions,
]

/** Every public figure of an edition, by code, formulas computed. */
export const getFigures = async (locale: Locale, key: EditionKey): Promise<Figure[]> => (await readFigures(key))[locale]

const readFigure = cached(
  'figure',
  async (year: number, code: string) => {
    const older = await olderEdition(year)
    const pairs = await publicFigureWithOperands(year, code)
    const { it, en } = inEveryLocale(pairs, (pair, locale) => toRecord(pair, locale, older, year))
    const find = (records: FigureRecord[]) => resolveFigures(records).find((figure) => figure.code === code) ?? null
    return { it: find(it), en: find(en) }
  },
  (year) => tagsOf(year),
)

/**
 * One figure of an edition, for a page of another: the rest of that edition is not read. Null where
 * no public figure has the code. To be asked for codes that are known, as the answer is kept:
 * invented ones would fill the disk.
 */
export async function getFigure(locale: Locale, key: EditionKey, code: string): Promise<Figure | null> {
  if (typeof key === 'number') return (await readFigure(key, code))[locale]
  return (await getFigures(locale, key)).find((figure) => figure.code === code) ?? null
}

const readCodes = cached(
  'figure-codes',
  async (key: EditionKey) => {
    if (typeof key !== 'number') return (await getFigures(sourceLocale, key)).map(({ code }) => code)
    const where = { 'edition.year': { equals: key } }
    return (await publicRows<{ code: string }>('figures', { where, select: { code: true }, sort: 'code' })).map(
      ({ code }) => code,
    )
  },
  (key) => [cacheTags.figures(key), cacheTags.editions],
)

/** The codes of the public figures of an edition, in their order. */
export const getFigureCodes = (key: EditionKey): Promise<string[]> => readCodes(key)

/**
 * Which state of their data the public figures of an edition are, worked out
 * once. Throws where it has none.
 */
export const getDataVersion = cached(
  'data-version',
  async (key: EditionKey): Promise<DataVersion> => dataVersion(await getFigures(sourceLocale, key)),
  (key) => tagsOf(key),
)

/** A draft may lack what every published figure has. Without these nothing can be said of it. */
const isWritten = ({ it: { code, kind, unit } }: Pair<FigureDocument>) => Boolean(code && kind && unit)

/**
 * While a formula is being written it may not be computable yet: then every figure
 * shows the value that is stored.
 */
function resolveDrafts(records: FigureRecord[]): Figure[] {
  try {
    return resolveFigures(records)
  } catch {
    return resolveFigures(records.map((record) => ({ ...record, formula: null })))
  }
}

function toRecord(
  pair: Pair<FigureDocument>,
  locale: Locale,
  olderEdition: EditionKey | null,
  key: EditionKey,
): FigureRecord {
  const {
    code,
    axis,
    initiative,
    kind,
    amountKind,
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
  } = pair[sourceLocale]
  const document = source?.document
  const operands = (formula?.operands ?? []).flatMap((operand) => codeOf(operand) ?? [])
  const isComputable = operands.length === (formula?.operands ?? []).length
  return {
    code,
    olderEdition,
    axis: codeOf(axis),
    initiative: codeOf(initiative),
    kind,
    amountKind: amountKind ?? null,
    label: required(pair, locale, (doc) => doc.label),
    shortLabel: localise(pair, locale, (doc) => doc.shortLabel?.trim()),
    // Through an operand the public may not read, nothing follows for the public either.
    value: isComputable ? (value ?? null) : null,
    unit,
    decimals: decimals ?? 0,
    display: display ?? 'full',
    asOf: isoDay(asOf) ?? (typeof edition === 'object' ? isoDay(edition.dataDate) : null) ?? '',
    target: toTarget(target),
    declared: toDeclared(target),
    formula: formula?.operation && isComputable ? { operation: formula.operation, operands } : null,
    stated: toStated(stated),
    source: {
      document:
        typeof document === 'object' && document !== null
          ? (typeof pair[locale].source?.document === 'object' && pair[locale].source.document?.title) || document.title
          : '',
      section: source?.section ?? '',
      page: source?.page ?? null,
      file: typeof document === 'object' && document !== null ? fileAddress(document, locale, key) : null,
    },
    explanation: localise(pair, locale, (doc) => doc.explanation?.text?.trim()),
    explainedValue: pair[sourceLocale].explanation?.explainedValue ?? null,
    signed: signatureOf(pair[sourceLocale].explanation),
    description: localise(pair, locale, (doc) => doc.description),
    comparability: pair[sourceLocale].comparability?.status
      ? {
          status: pair[sourceLocale].comparability.status,
          reason: localise(pair, locale, (doc) => doc.comparability?.reason),
        }
      : null,
    updatedAt,
  }
}
