import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { inOneRow } from '@/collections/audit/summary'
import { pages } from '@/content/pages'
import type { PageData } from '@/content/types'
import { locales } from '@/i18n/locales'
import { readMarks, writeMarks } from './filled-marks'
import { createPage } from './site'
import { contentWriter } from './writer'

/**
 * THE list of the free pages that came after the content was first loaded anywhere, by their codes.
 */
const laterCodes = ['contacts', 'accessibility']
const laterPages = pages.filter(({ code }) => laterCodes.includes(code))

const markOf = ({ code }: Pick<PageData, 'code'>) => `pages/${code}`

/** For a database that has just been loaded with all of them. */
export const pageMarks = laterPages.map(markOf)

/**
 * Gives a database that was made by an earlier version the free pages that version did not have.
 * Each is looked at once: it is not added where the office has a page of that address already, or
 * where the log says that a page of that name was deleted; and what is deleted afterwards stays
 * deleted. Gives the codes of those it added.
 */
export async function addLaterPages(payload: Payload): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const done = await readMarks(req)
    const unseen = laterPages.filter((page) => !done.has(markOf(page)))
    // At nearly every start nothing is left to look at.
    const added = unseen.length > 0 ? await addMissing(payload, unseen, req) : []
    if (unseen.length > 0) await writeMarks([...done, ...unseen.map(markOf)], req)
    await commitTransaction(req)
    return added
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Adds those that are not there and never were. Gives their codes. */
async function addMissing(payload: Payload, missing: PageData[], req: PayloadRequest): Promise<string[]> {
  const write = await contentWriter(payload, req)
  const added: string[] = []
  for (const page of missing) {
    if ((await isTaken(payload, page, req)) || (await wasDeleted(payload, page, req))) continue
    const row = { action: 'load' as const, documentTitle: page.title.it }
    await inOneRow(req, row, () => createPage(write, page))
    added.push(page.code)
  }
  return added
}

/** A page of that code or address is there, public or a draft. */
async function isTaken(payload: Payload, { code, slug }: PageData, req: PayloadRequest): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'pages',
    locale: 'all',
    draft: true,
    depth: 0,
    pagination: false,
    req,
  })
  return (docs as unknown as { code?: string; slug?: Partial<PageData['slug']> | null }[]).some(
    (page) => page.code === code || locales.some((locale) => page.slug?.[locale] === slug[locale]),
  )
}

async function wasDeleted(payload: Payload, { title }: PageData, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'audit-log',
    where: {
      and: [{ target: { equals: 'pages' } }, { action: { equals: 'delete' } }, { documentTitle: { equals: title.it } }],
    },
    req,
  })
  return totalDocs > 0
}
