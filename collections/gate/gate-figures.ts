import type { PayloadRequest, Where } from 'payload'
import { everyLanguage } from '@/i18n/locales'
import { toStated } from '@/lib/figure/check'
import type { FigureKind } from '@/lib/figure/types'
import type { Predecessor } from '@/lib/gate/comparability'
import type { GateFigure, Texts } from '@/lib/gate/gate-figure'
import { toComputables } from '../figure/derive-value'
import { type FigureRow, toReadings } from '../figure/resolved-figures'
import { idOf } from '../stored/id-of'
import { mainAmong } from '../stored/newest'
import { all } from '../stored/rows'
import type { Stored } from '../stored/stored'

type Group = Record<string, unknown> | null | undefined

const texts = (value: unknown): Texts => {
  const given = (value ?? {}) as Partial<Texts>
  return everyLanguage((locale) => given[locale] || null)
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null)

/** Figures read in all languages, as the rules take them. */
export function toGateFigures(docs: Stored[]): GateFigure[] {
  const rows = docs as Stored<FigureRow>[]
  const readings = toReadings(rows, () => true)
  const formulas = toComputables(rows)
  return docs.map((doc, index): GateFigure => {
    const reading = readings[index] as (typeof readings)[number]
    const explanation = doc.explanation as Group
    const comparability = doc.comparability as Group
    const status = text(comparability?.status)
    return {
      id: String(doc.id),
      code: reading.code,
      value: reading.value,
      unit: reading.unit,
      decimals: reading.decimals,
      display: reading.display,
      kind: doc.kind as FigureKind,
      label: reading.label,
      target: reading.target,
      formula: formulas[index]?.formula ?? null,
      stated: toStated(doc.stated as Parameters<typeof toStated>[0]),
      description: texts(doc.description),
      explanation: texts(explanation?.text),
      explainedValue: typeof explanation?.explainedValue === 'number' ? explanation.explainedValue : null,
      signedBy: text(explanation?.signedBy),
      signedOn: text(explanation?.signedOn)?.slice(0, 10) ?? null,
      comparability: status
        ? {
            status: status as NonNullable<GateFigure['comparability']>['status'],
            reason: texts(comparability?.reason),
          }
        : null,
    }
  })
}

/** The published figures of an earlier edition, as far as they are compared. */
export async function predecessorsIn(edition: string, req: PayloadRequest): Promise<Predecessor[]> {
  const where: Where = { and: [{ edition: { equals: edition } }, { _status: { equals: 'published' } }] }
  const docs = await mainAmong('figures', where, req, { locale: 'all', sort: 'code', limit: all })
  return toGateFigures(docs.filter(({ edition: of }) => idOf(of) === edition))
}
