import type { CollectionConfig, EditViewConfig, Field } from 'payload'
import { fieldFromAddress } from '../fields/office-fields'
import { tabLabel } from '../words/tab-label'
import { isCarried } from './carried-collections'
import { nextEditionEndpoints } from './endpoints'
import { figureReviewEndpoints, reviewEndpoints } from './review-endpoints'
import { confirmedField, lastYearField, madeFromField, nextEditionField, toReviewField } from './review-fields'

/** Beside the form of an edition: what is left to look at of what came from the edition before. */
const toReviewView: EditViewConfig = {
  Component: '/components/admin/next-edition/ToReviewView#ToReviewView',
  path: '/to-review',
  tab: { href: '/to-review', label: tabLabel('toReview'), order: 150 },
}

/**
 * A collection whose documents go on from one edition to the next: it knows what
 * of them nobody has looked at yet.
 */
export function withCarryOver(config: CollectionConfig): CollectionConfig {
  if (!isCarried(config.slug)) return config
  const endpoints = [...(config.endpoints || []), ...reviewEndpoints(config.slug)]
  const withReview = withColumn({ ...config, endpoints, fields: [toReviewField, ...config.fields] })
  if (config.slug === 'editions') return withEditionParts(withReview)
  return config.slug === 'figures' ? withFigureParts(withReview) : withReview
}

function withColumn(config: CollectionConfig): CollectionConfig {
  const columns = config.admin?.defaultColumns
  if (!columns) return config
  // Beside the name: further right it would be out of sight.
  const defaultColumns = [...columns.slice(0, 1), 'toReview', ...columns.slice(1)]
  return { ...config, admin: { ...config.admin, defaultColumns } }
}

function withFigureParts(config: CollectionConfig): CollectionConfig {
  const isNamed = (field: Field, name: string) => 'name' in field && field.name === name
  const fields = config.fields.flatMap((field) => (isNamed(field, 'standing') ? [lastYearField, field] : [field]))
  const opener = fields.some((field) => isNamed(field, 'fieldFromAddress')) ? [] : [fieldFromAddress]
  return {
    ...config,
    endpoints: [...(config.endpoints || []), ...figureReviewEndpoints],
    fields: [...opener, ...fields, confirmedField],
  }
}

function withEditionParts(config: CollectionConfig): CollectionConfig {
  const { admin } = config
  const components = admin?.components ?? {}
  const list = [...(components.beforeListTable ?? []), '/components/admin/next-edition/ListButton#ListButton']
  const edit = { ...components.views?.edit, toReview: toReviewView } as never
  return {
    ...config,
    admin: { ...admin, components: { ...components, beforeListTable: list, views: { ...components.views, edit } } },
    endpoints: [...(config.endpoints || []), ...nextEditionEndpoints],
    fields: [nextEditionField, ...config.fields, madeFromField],
  }
}
