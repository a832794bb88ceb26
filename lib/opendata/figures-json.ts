import { figureIndex } from '../figure/lookup'
import type { FigureKind, Formula, Source, Unit } from '../figure/types'
import { pathTo } from '../routes'
import type { Both } from '../text'
import type { AxisNumeral } from '../views'
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
  target: { value: number; year: number } | null
  formula: Formula | null
  stated: number | null
  explanation: OpenText | null
  source: string
  url: Both<string>
}

export type FiguresJson = OpenDataHeader & { figures: OpenFigure[] }

/** `figures.json`, ready to be serialised. Throws UnknownFigureError when the languages hold different figures. */
export function figuresJson(source: OpenDataSource): FiguresJson {
  return { ...openDataHeader(source), figures: openFigures(source) }
}

/** The figures alone, for the other formats: what they say can then not differ. */
export function openFigures({ figures, axes, absoluteUrl }: OpenDataSource): OpenFigure[] {
  const index = inEach((locale) => figureIndex(figures[locale]))
  return figures.it.map(({ code, axis, initiative, kind, value, unit, asOf, target, formula, stated, source }) => ({
    code,
    axis: axis === null ? null : numeralOf(axes, axis),
    initiative,
    kind,
    label: openText(inEach((locale) => index[locale].get(code).label)),
    value,
    unit,
    asOf,
    target: target && { value: target.value, year: target.year },
    formula: formula && { operation: formula.operation, operands: formula.operands },
    stated: stated?.value ?? null,
    explanation: openText(inEach((locale) => index[locale].get(code).explanation)),
    source: sourceText(source),
    url: inEach((locale) => absoluteUrl(pathTo(locale, 'figure', { code }))),
  }))
}

function sourceText({ document, section, page }: Source): string {
  return [document, section, page === null ? '' : `p. ${page}`].filter((part) => part !== '').join(', ')
}
