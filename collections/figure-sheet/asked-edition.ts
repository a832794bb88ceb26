import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { aside } from '../hooks/aside'
import type { SheetEdition } from './examine-file'

/** The edition an address names, in its newest version; null when there is none. */
export async function askedEdition(req: PayloadRequest): Promise<SheetEdition | null> {
  const found = await req.payload.findByID({
    collection: 'editions',
    id: String(req.routeParams?.id),
    draft: true,
    locale: sourceLocale,
    depth: 0,
    disableErrors: true,
    req: aside(req),
  })
  return found && { id: String(found.id), year: found.year, title: found.title, dataDate: found.dataDate ?? null }
}
