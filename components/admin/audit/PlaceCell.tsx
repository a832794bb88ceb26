import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { labelIn } from '../words/label-in'
import { formPath } from './change-types'
import './audit.css'

type Row = {
  action?: string
  target?: string | null
  documentId?: string | null
  documentTitle?: string | null
  editionYear?: number | null
  detail?: string | null
}

/** What the row is about: the document, of which collection and edition, with the way to it. */
export function PlaceCell({ rowData, i18n, payload }: DefaultServerCellComponentProps) {
  const row = rowData as Row
  const { admin } = payload.config.routes
  const href = formPath(row, admin)
  const kind = kindOf(row.target, payload, i18n)
  const title = row.documentTitle ?? row.documentId ?? kind ?? row.detail ?? '—'
  const beside = [kind === title ? null : kind, row.editionYear].filter(Boolean).join(' · ')
  return (
    <span className="audit-place">
      <span className="audit-place__title">{href ? <a href={href}>{title}</a> : title}</span>
      {beside && <span className="audit-quiet">{beside}</span>}
      {row.detail && row.detail !== title && <span className="audit-quiet audit-place__detail">{row.detail}</span>}
    </span>
  )
}

function kindOf(target: string | null | undefined, { config }: Payload, i18n: unknown): string | null {
  const collection = config.collections.find(({ slug }) => slug === target)
  if (collection) return labelIn(collection.labels.singular, i18n)
  const global = config.globals.find(({ slug }) => slug === target)
  return global?.label ? labelIn(global.label, i18n) : (target ?? null)
}
