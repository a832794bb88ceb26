import { figureIndex } from '../figure/lookup'
import { targetState } from '../figure/target'
import type { Source } from '../figure/types'
import { pathTo } from '../routes'
import type { OpenFigure } from './open-objects'
import { type Page, paged, type Slice } from './paging'
import { inEach, numeralOf, type OpenDataHeader, type OpenDataSource, openDataHeader, openText } from './source'

export type FiguresJson = OpenDataHeader & { figures: OpenFigure[] } & Page

/**
 * `figures.json`, ready to be serialised: all of it or one slice. Throws UnknownFigureError when
 * the languages hold different figures.
 */
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
