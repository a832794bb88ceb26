import type { CollectionConfig } from 'payload'
import { correctedCollections } from '@/lib/correction/types'
import { isNotedOnly } from './corrected-collections'
import { correctionFields } from './correction-fields'
import { beginCorrections, keepPublicState, recordCorrection, refuseTogether, withdrawFirst } from './correction-hooks'

const isCorrected = (slug: string) => correctedCollections.some((known) => known === slug)

/** A collection whose public documents change only by a correction; any other stays as it is. Its own hooks run first. */
export function withCorrections(config: CollectionConfig): CollectionConfig {
  if (!isCorrected(config.slug) && !isNotedOnly(config.slug)) return config
  const { hooks, admin } = config
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
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), beginCorrections],
      beforeChange: [...(hooks?.beforeChange ?? []), keepPublicState],
      afterChange: [...(hooks?.afterChange ?? []), recordCorrection],
      afterOperation: [...(hooks?.afterOperation ?? []), refuseTogether],
      beforeDelete: [...(hooks?.beforeDelete ?? []), withdrawFirst],
    },
    fields: [...config.fields, ...correctionFields],
  }
}
