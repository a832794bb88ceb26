import type { CollectionConfig } from 'payload'
import { correctedCollections } from '@/lib/correction/types'
import { isNotedOnly } from './corrected-collections'
import { correctionFields } from './correction-fields'

const isCorrected = (slug: string) => correctedCollections.some((known) => known === slug)

/** A collection whose public documents change only by a correction; any other stays as it is. */
export function withCorrections(config: CollectionConfig): CollectionConfig {
  if (!isCorrected(config.slug) && !isNotedOnly(config.slug)) return config
  const { admin } = config
  const edit = isCorrected(config.slug)
    ? {
        PublishButton: '/components/admin/correction/CorrectingPublishButton#CorrectingPublishButton',
        UnpublishButton: '/components/admin/correction/WithdrawButton#WithdrawButton',
      }
    : {}
  return {
    ...config,
    admin: {
      ...admin,
      components: { ...admin?.components, edit: { ...edit, ...admin?.components?.edit } },
    },
    fields: [...config.fields, ...correctionFields],
  }
}
