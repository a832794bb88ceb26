'use client'

import { useFormFields } from '@payloadcms/ui'
import type { Display, Unit } from '@/lib/figure/types'

/** How the figure in the form is written for readers; null until it has a unit. */
export type FormOfFigure = { unit: Unit; decimals: number; display: Display }

/** What the form says now, saved or not. */
export function useFormOfFigure(): FormOfFigure | null {
  const unit = useFormFields(([fields]) => fields?.unit?.value as Unit | undefined)
  const decimals = useFormFields(([fields]) => fields?.decimals?.value)
  const display = useFormFields(([fields]) => fields?.display?.value as Display | undefined)
  if (!unit) return null
  const isWhole = typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= 20
  return { unit, decimals: isWhole ? decimals : 0, display: display ?? 'full' }
}
