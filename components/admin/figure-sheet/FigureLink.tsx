'use client'

import { useConfig } from '@payloadcms/ui'
import type { NamedFigure } from '@/lib/figure-sheet/report'

/** A figure by its name and code, leading to its form. */
export function FigureLink({ figure: { id, code, label } }: { figure: NamedFigure }) {
  const { config } = useConfig()
  return (
    <>
      <a href={`${config.routes.admin}/collections/figures/${id}`}>{label}</a>
      {label !== code && <code>{code}</code>}
    </>
  )
}
