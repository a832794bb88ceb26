import type { FigureData } from '@/content/types'
import { defaultDecimals } from '@/lib/figure/kinds'
import { operandsFirst } from '@/lib/figure/operands-first'
import { byLocale, day, type Writer } from './writer'

/** The public explanations that come with the content are the editorial office's. */
const signature = { signedBy: 'Redazione del portale', signedOn: day('2026-11-22') }

type Belonging = {
  edition: string
  sourceDocument: string
  dataDate: string
  axes: Map<string, string>
  initiatives: Map<string, string>
}

/**
 * Operands before what is computed from them. A cycle, an unknown operand or a
 * code that two figures have throws.
 */
export function inOrder(figures: FigureData[]): FigureData[] {
  const known = new Set(figures.map(({ code }) => code))
  const twice = figures.map(({ code }) => code).filter((code, index, codes) => codes.indexOf(code) < index)
  if (twice.length > 0) throw new Error(`Codes of more than one figure: ${twice.join(', ')}`)
  const { ordered, circular } = operandsFirst(figures, { keyOf: ({ code }) => code, operandsOf })
  const lost = figures.filter(
    (figure) => circular.includes(figure) || operandsOf(figure).some((code) => !known.has(code)),
  )
  if (lost.length > 0) throw new Error(`Formulas that cannot be computed: ${lost.map(({ code }) => code).join(', ')}`)
  return ordered
}

const operandsOf = ({ formula }: FigureData) => formula?.operands ?? []

/** Returns the ids by code. */
export async function loadFigures(write: Writer, figures: FigureData[], to: Belonging): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const figure of inOrder(figures)) {
    const {
      code,
      axis,
      initiative,
      kind,
      amountKind,
      unit,
      value,
      display,
      asOf,
      target,
      formula,
      stated,
      section,
      page,
    } = figure
    const id = await write.create(
      'figures',
      {
        edition: to.edition,
        code,
        kind,
        amountKind,
        unit,
        value,
        display: display ?? 'full',
        decimals: figure.decimals ?? defaultDecimals(unit, kind),
        axis: axis && to.axes.get(axis),
        initiative: initiative && to.initiatives.get(initiative),
        asOf: day(asOf ?? to.dataDate),
        target,
        stated,
        formula: formula && {
          operation: formula.operation,
          operands: formula.operands.map((operand) => ids.get(operand)),
        },
        source: { document: to.sourceDocument, section, page },
        comparability: { status: 'new' },
      },
      localTexts(figure),
    )
    ids.set(code, id)
  }
  return ids
}

function localTexts({ label, shortLabel, description, explanation }: FigureData) {
  const texts = byLocale({ label, shortLabel, description })
  if (!explanation) return texts
  return {
    it: { ...texts.it, explanation: { text: explanation.it, ...signature } },
    en: { ...texts.en, explanation: { text: explanation.en, ...signature } },
  }
}
