import { figureIndex } from '../figure/lookup'
import { targetState } from '../figure/target'
import type {
  AmountKind,
  Comparability,
  FigureKind,
  Formula,
  Source,
  Target,
  TargetState,
  Unit,
  Verdict,
} from '../figure/types'
import { pathTo } from '../routes'
import type { Both } from '../text'
import type { AxisNumeral } from '../views'
import { type Page, paged, type Slice } from './paging'
import {
  inEach,
  numeralOf,
  type OpenDataHeader,
  type OpenDataSource,
  type OpenText,
  openDataHeader,
  openText,
} from './source'

/** A figure as published for reuse. `value` is in `unit`, null when not available; the shape is a public contract. */
export type OpenFigure = {
  code: string
  axis: AxisNumeral | null
  initiative: string | null
  kind: FigureKind
  label: OpenText | null
  value: number | null
  unit: Unit
  asOf: string
  target: Pick<Target, 'value' | 'year' | 'direction'> | null
  formula: Formula | null
  stated: number | null
  explanation: OpenText | null
  source: string
  url: Both<string>
  decimals: number
  statedPrecision: number | null
  check: Verdict
  description: OpenText | null
  comparability: { status: Comparability['status']; reason: OpenText | null } | null
  modified: string
  /** Of an amount of an initiative: which amount it is. Null for every other figure, and where nobody has said. */
  amountKind: AmountKind | null
  /** How it stands to its target, as the pages say it; null where nothing is said. */
  targetStatus: TargetState | null
}

export type FiguresJson = OpenDataHeader & { figures: OpenFigure[] } & Page

/** `figures.json`, ready to be serialised: all of it or one slice. Throws UnknownFigureError when the languages hold different figures. */
export function figuresJson(source: OpenDataSource, slice?: Slice): FiguresJson {
  const { rows, page } = paged(openFigures(source), slice)
  return { ...openDataHeader(source), figures: rows, ...page }
}

/** The figures alone, for the other formats: what they say can then not differ. */
export function openFigures({ edition, figures, axes, absoluteUrl }: OpenDataSource): OpenFigure[] {
  const index = inEach((locale) => figureIndex(figures[locale]))
  return figures.it.map(
    ({
      code,
      axis,
      initiative,
      kind,
      value,
      unit,
      asOf,
      target,
      declared,
      formula,
      stated,
      source,
      decimals,
      ...rest
    }) => ({
      code,
      axis: axis === null ? null : numeralOf(axes, axis),
      initiative,
      kind,
      label: openText(inEach((locale) => index[locale].get(code).label)),
      value,
      unit,
      asOf,
      target: target && { value: target.value, year: target.year, direction: target.direction },
      formula: formula && { operation: formula.operation, operands: formula.operands },
      stated: stated?.value ?? null,
      explanation: openText(inEach((locale) => index[locale].get(code).explanation)),
      source: sourceText(source),
      url: inEach((locale) => absoluteUrl(pathTo(locale, 'figure', { code, edition: edition.year }))),
      decimals,
      statedPrecision: stated?.precision ?? null,
      check: rest.verdict,
      description: openText(inEach((locale) => index[locale].get(code).description)),
      comparability: rest.comparability && {
        status: rest.comparability.status,
        reason: openText(inEach((locale) => index[locale].get(code).comparability?.reason ?? null)),
      },
      modified: rest.updatedAt,
      amountKind: rest.amountKind,
      targetStatus: targetState({ value, target, declared }),
    }),
  )
}

function sourceText({ document, section, page }: Source): string {
  return [document, section, page === null ? '' : `p. ${page}`].filter((part) => part !== '').join(', ')
}
