'use client'

import { useDocumentForm, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { figureReadings } from '@/lib/figure/api'
import type { ResolvedFigure } from '@/lib/figure/resolved-figure'
import { type Read, useRead } from '../office-api/use-read'

export type Readings = Omit<Read<unknown>, 'data'> & { figures: ResolvedFigure[]; byCode: Map<string, ResolvedFigure> }

const none: ResolvedFigure[] = []

/** Found by code once for all tokens of a page. */
const maps = new WeakMap<ResolvedFigure[], Readings['byCode']>()

/**
 * The figures a text of the open document may name, as they read now: one
 * request however many tokens ask.
 */
export function useReadings(): Readings {
  const edition = useTextEdition()
  const { data, refresh, ...read } = useRead(figureReadings, edition ? { edition } : {}, { isShared: true })
  useEffect(() => {
    // Figures are changed in other tabs.
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [refresh])
  const figures = data?.figures ?? none
  const byCode = maps.get(figures) ?? new Map(figures.map((figure) => [figure.code, figure]))
  maps.set(figures, byCode)
  return { ...read, refresh, figures, byCode }
}

/** The edition the open document belongs to; null for what is read with the current one. */
function useTextEdition(): string | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { fields } = useDocumentForm()
  const edition = collectionSlug === 'editions' ? id : fields?.edition?.value
  const key = typeof edition === 'object' && edition !== null && 'id' in edition ? edition.id : edition
  return key === null || key === undefined || key === '' ? null : String(key)
}
