import type { PayloadRequest } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import type { Edition } from '@/payload-types'
import { newestOf } from '../stored/newest'
import type { SheetEdition } from './dry-run-file'

/** The edition an address names, in its newest version; null when there is none. */
export async function askedEdition(req: PayloadRequest): Promise<SheetEdition | null> {
  const found = await newestOf<Edition>('editions', req.routeParams?.id, req, { locale: sourceLocale })
  return found && { id: String(found.id), year: found.year, title: found.title, dataDate: found.dataDate ?? null }
}
