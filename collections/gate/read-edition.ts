import type { PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/locales'
import { recordsAfter } from '@/lib/translation/records'
import { bilingualTexts } from '@/lib/translation/texts'
import { publicEditions } from '../stored/editions'
import { isLocalised } from '../stored/fields'
import { isolatedRequest } from '../stored/isolated-request'
import type { Stored } from '../stored/stored'
import { docsOfEdition, findDocs, type LocalizedDocs } from '../translation/localized-texts'
import { recordsIn } from '../translation/record-hooks'
import { textFieldsIn } from '../translation/translated'

/** A change of the edition itself that is about to be saved, in the language of the request. */
export type Pending = Record<string, unknown>

/** All that the gate looks at, read once: the newest drafts in all languages. */
export type EditionContent = {
  own: Stored<{ year?: number }>
  docs: LocalizedDocs
  /** Whether readers will meet the free pages, the glossary and the site with this edition. */
  isCurrent: boolean
  globals: { programme: Stored; site: Stored } | null
  /** The newest public edition of an earlier year. */
  before: { id: string; year: number } | null
}

/** Reads an edition as it would become public. Null when there is none. */
export async function readEdition(
  edition: string,
  req: PayloadRequest,
  pending?: Pending,
): Promise<EditionContent | null> {
  const [stored] = await findDocs('editions', { id: { equals: edition } }, req)
  if (!stored) return null
  const own = (pending ? withPending(stored, pending, req) : stored) as EditionContent['own']
  const year = Number(own.year)
  const others = (await publicEditions(req)).filter((other) => String(other.id) !== edition)
  const isCurrent = others.every((other) => other.year < year)
  const earlier = others.find((other) => other.year < year)
  return {
    own,
    docs: await docsOfEdition(own, isCurrent, req),
    isCurrent,
    globals: isCurrent ? { programme: await global('programme', req), site: await global('site', req) } : null,
    before: earlier ? { id: String(earlier.id), year: earlier.year } : null,
  }
}

const global = async (slug: 'programme' | 'site', req: PayloadRequest): Promise<Stored> => ({
  ...((await req.payload.findGlobal({ slug, locale: 'all', depth: 0, req: isolatedRequest(req) })) as object),
  id: slug,
})

/**
 * The edition as it is once the change is saved: texts in the language they are saved in,
 * their translations judged anew.
 */
function withPending(stored: Stored, pending: Pending, req: PayloadRequest): Stored {
  const { config } = req.payload.collections.editions
  const localised = new Set(config.flattenedFields.filter(isLocalised).map(({ name }) => name))
  const locale = String(req.locale)
  const changed = Object.entries(pending)
    .filter(([name]) => name !== 'translations')
    .map(([name, value]) =>
      localised.has(name) && isLocale(locale)
        ? [name, { ...(stored[name] as object), [locale]: value }]
        : [name, value],
    )
  const now: Stored = { ...stored, ...Object.fromEntries(changed), id: stored.id }
  const fields = textFieldsIn(config)
  return {
    ...now,
    translations: recordsAfter({
      before: bilingualTexts(fields, stored),
      after: bilingualTexts(fields, now),
      records: recordsIn(stored.translations),
      isMinor: pending.minorEdit === true,
    }),
  }
}
