import type { CollectionBeforeOperationHook, CollectionConfig, GlobalConfig, PayloadRequest } from 'payload'
import { isLocale, sourceLocale } from '@/i18n/locales'

/** Every language at once, as a read may ask for. */
const everyLanguage = 'all'

function nameLanguage(req: PayloadRequest) {
  if (req.locale !== everyLanguage && !isLocale(req.locale ?? '')) req.locale = sourceLocale
}

const beforeOperation: CollectionBeforeOperationHook = ({ args, req }) => {
  nameLanguage(req)
  return args
}

/**
 * A request that names no language of ours means the source one. With its fallback switched off, which we need so that no text
 * passes for a translation, Payload would leave it without any: reads would have no texts, and a change would be refused for lacking them.
 */
export const inALanguage = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [beforeOperation, ...(collection.hooks?.beforeOperation ?? [])] },
})

/** The same for a global. */
export const globalInALanguage = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args, req }) => {
        nameLanguage(req)
        return args
      },
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
})
