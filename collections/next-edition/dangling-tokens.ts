import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { codesIn, passagesOf } from '@/lib/figure/mentions'
import { labelOf } from '../stored/labels'
import { titleOf } from '../stored/titles'
import { textsOf } from '../text/texts'
import type { Plan } from './plan'
import type { SourceEdition } from './source-edition'

/**
 * A text that goes on and names figures that stay behind. `code` is of
 * its document, null for an edition.
 */
export type DanglingTokens = {
  collection: 'editions' | 'axes' | 'initiatives' | 'pages'
  code: string | null
  title: string
  field: string
  label: string
  locale: Locale
  needs: string[]
}

/**
 * Free pages are told of too: once the next edition is the newest, they are read with its figures.
 */
export function danglingTokens(source: SourceEdition, plan: Plan, req: PayloadRequest): DanglingTokens[] {
  const left = new Set(plan.leftFigures.map(({ code }) => code))
  const kept = { ...source, initiatives: plan.initiatives }
  return (['editions', 'axes', 'initiatives', 'pages'] as const).flatMap((collection) => {
    const { config } = req.payload.collections[collection]
    return kept[collection].flatMap((doc) =>
      textsOf(config, doc).flatMap(({ field, locale, content }) => {
        const needs = [...new Set(passagesOf(content).flatMap(codesIn))].filter((code) => left.has(code))
        if (needs.length === 0) return []
        const title = titleOf(config, doc)
        return [{ collection, code: doc.code ?? null, title, field, label: labelOf(config, field, req), locale, needs }]
      }),
    )
  })
}
