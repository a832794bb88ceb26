import { documents } from '@/content/documents'
import { glossary } from '@/content/glossary'
import { pages } from '@/content/pages'
import { programme } from '@/content/programme'
import { site } from '@/content/site'
import type { PageData } from '@/content/types'
import { byLocale, day, type Writer } from './writer'

/** Documents first: everything names its source. Returns their ids by code. */
export async function loadDocuments(write: Writer): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { code, title, url, publishedOn } of documents)
    ids.set(
      code,
      await write.create('documents', { code, address: url, publishedOn: day(publishedOn) }, byLocale({ title })),
    )
  return ids
}

/** Returns the id of the page. */
export const createPage = (write: Writer, { code, slug, title, body }: PageData): Promise<string> =>
  write.create('pages', { code }, byLocale({ slug, title, body: write.rich(body) }))

/** Pages may name figures of the current edition, so they come after it. */
export async function loadSite(write: Writer) {
  const pageIds = new Map<string, string>()
  for (const page of pages) pageIds.set(page.code, await createPage(write, page))
  for (const { code, term, definition, variants } of glossary)
    await write.create(
      'glossary',
      { code },
      byLocale({ term, definition, variants: { it: variants?.it, en: variants?.en } }),
    )

  const { name, fund, managingAuthority, ...programmeFacts } = programme
  await write.global('programme', programmeFacts, byLocale({ name, fund, managingAuthority }))
  const { title, description, contactName, contactEmail, ...siteFacts } = site
  await write.global(
    'site',
    {
      ...siteFacts,
      contactEmail: contactEmail || undefined,
      privacyPage: pageIds.get('privacy'),
      legalNotesPage: pageIds.get('legal-notes'),
    },
    byLocale({ title, description, contactName }),
  )
}
