import type { CollectionConfig, Config, PayloadRequest } from 'payload'
import { isLocale, type Locale, sourceLocale } from '@/i18n/locales'
import { env } from '@/lib/env'
import { draftKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import { contextWith } from '../context/save-context'
import { newestEdition } from '../stored/editions'
import { idOf } from '../stored/id-of'
import { newestOf } from '../stored/newest'
import type { Values } from '../stored/stored'
import { previewedCollections } from './typing'

type Asked = { collection: string; doc: Values; locale: Locale; req: PayloadRequest }

const bySlug = { axes: 'axis', initiatives: 'initiative', evaluations: 'evaluation', pages: 'page' } as const

/**
 * Where the newest draft of a document can be read: its own page or, where it has none, the page
 * that shows it. Content that stands outside editions is read with the newest edition. Null where
 * there is none, or the document has no address yet.
 */
async function previewPath({ collection, doc, locale, req }: Asked): Promise<string | null> {
  const id =
    collection === 'editions' ? idOf(doc) : (idOf(doc.edition) ?? (req?.user ? idOf(await newestEdition(req)) : null))
  if (!id) return null
  const edition = draftKey(id)
  if (collection === 'figures') return doc.code ? pathTo(locale, 'figure', { code: String(doc.code), edition }) : null
  if (collection === 'glossary') return pathTo(locale, 'glossary', { edition })
  if (collection === 'documents') return `${pathTo(locale, 'home', { edition })}#documents`
  if (collection === 'editions') return pathTo(locale, 'home', { edition })
  const slug = await slugOf({ collection, doc, locale, req })
  return slug ? pathTo(locale, bySlug[collection as keyof typeof bySlug], { slug, edition }) : null
}

/** A text that is not translated yet stands at its source address. */
async function slugOf({ collection, doc, req }: Asked): Promise<string | null> {
  if (typeof doc.slug === 'string' && doc.slug) return doc.slug
  if (!doc.id) return null
  const how = { locale: sourceLocale, select: { slug: true }, context: contextWith({ valuesAsStored: true }) } as const
  const source = await newestOf<{ slug?: string }>(collection as keyof typeof bySlug, doc.id, req, how)
  return source?.slug ?? null
}

async function previewUrl(asked: Omit<Asked, 'locale'> & { locale: string | undefined }): Promise<string | null> {
  const locale = asked.locale && isLocale(asked.locale) ? asked.locale : sourceLocale
  const path = await previewPath({ ...asked, locale })
  return path && `${env().SITE_URL}${path}`
}

/** The draft beside its form, at the widths of a telephone and of a desk. */
export const livePreview: NonNullable<Config['admin']>['livePreview'] = {
  collections: [...previewedCollections],
  url: ({ collectionConfig, data, locale, req }) =>
    collectionConfig ? previewUrl({ collection: collectionConfig.slug, doc: data, locale: locale?.code, req }) : null,
  breakpoints: [
    { name: 'phone', label: 'Telefono · 390', width: 390, height: 844 },
    { name: 'desk', label: 'Computer · 1280', width: 1280, height: 900 },
  ],
}

/** Adds the button that opens the draft in a page of its own. */
export const withPreview = (collection: CollectionConfig): CollectionConfig =>
  previewedCollections.some((slug) => slug === collection.slug)
    ? {
        ...collection,
        admin: {
          ...collection.admin,
          preview: (doc, { locale, req }) => previewUrl({ collection: collection.slug, doc, locale, req }),
        },
      }
    : collection
