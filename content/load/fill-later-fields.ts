import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'
import { inOneRow } from '@/collections/audit/summary'
import { findRow } from '@/collections/stored/rows'
import type { Stored } from '@/collections/stored/stored'
import { edition } from '@/content/2022/edition'
import { pageMarks } from './add-later-pages'
import { fillDocument } from './fill-document'
import { markOf, readMarks, writeMarks } from './filled-marks'
import { type FilledCollection, type LaterValue, laterValues } from './later-values'
import { contentWriter } from './writer'

/**
 * `filled` counts fields; `left` names the documents whose fields could not be written, and why.
 */
export type Filled = { filled: number; left: string[] }

type Group = { collection: FilledCollection; code: string; values: LaterValue[] }

class CannotFill extends Error {
  constructor(
    readonly group: Group,
    readonly why: string,
  ) {
    super(`${group.collection} ${group.code}: ${why}`)
  }
}

/** Documents written in one transaction: a database gives up one that lives too long. */
const portion = 20

/**
 * Gives a database that was made by an earlier version what the content of the 2022 edition has in
 * fields that version did not know: once for each field, and only where it is empty. What was done
 * is remembered with it, so that an interrupted run goes on where it stopped. A document that
 * refuses is left as it is, told, and tried again at the next start.
 */
export async function fillLaterFields(payload: Payload): Promise<Filled> {
  const left: string[] = []
  const groups = await toFill(payload)
  let filled = 0
  for (let at = 0; at < groups.length; at += portion) {
    let going = groups.slice(at, at + portion)
    while (going.length > 0)
      try {
        filled += await fillTogether(payload, going)
        break
      } catch (error) {
        if (!(error instanceof CannotFill)) throw error
        left.push(error.message)
        going = going.filter((group) => group !== error.group)
      }
  }
  return { filled, left }
}

/** For a database that has just been loaded: nothing is left to be filled in it. */
export async function markAsFilled(payload: Payload, req: PayloadRequest): Promise<void> {
  const values = laterValues(await contentWriter(payload, req), (code) => code)
  await writeMarks([...values.map(markOf), ...pageMarks], req)
}

/** All of these or none, with their marks and one row in the audit log. */
async function fillTogether(payload: Payload, groups: Group[]): Promise<number> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const row = { action: 'load' as const, documentTitle: String(edition.year), editionYear: edition.year }
    const filled = await inOneRow(req, row, () => fillGroups(payload, groups, req))
    const done = await readMarks(req)
    await writeMarks([...done, ...groups.flatMap(({ values }) => values.map(markOf))], req)
    await commitTransaction(req)
    return filled
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function fillGroups(payload: Payload, groups: Group[], req: PayloadRequest): Promise<number> {
  let filled = 0
  for (const group of groups) {
    const doc = await storedOf(group, req)
    if (!doc) continue
    try {
      filled += await fillDocument(payload, { ...group, doc }, req)
    } catch (error) {
      throw new CannotFill(group, reasonOf(error))
    }
  }
  return filled
}

/** The fields nobody has filled yet, by document. */
async function toFill(payload: Payload): Promise<Group[]> {
  const req = await createLocalReq({}, payload)
  const done = await readMarks(req)
  const ids = await figureIds(payload, req)
  const values = laterValues(await contentWriter(payload, req), (code) => ids.get(code))
  const groups = new Map<string, Group>()
  for (const value of values.filter((one) => !done.has(markOf(one)))) {
    const { collection, code } = value
    const group = groups.get(`${collection}/${code}`) ?? { collection, code, values: [] }
    group.values.push(value)
    groups.set(`${collection}/${code}`, group)
  }
  return [...groups.values()]
}

const ofEdition = { 'edition.year': { equals: edition.year } }

async function figureIds(payload: Payload, req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'figures',
    where: ofEdition,
    depth: 0,
    pagination: false,
    select: { code: true },
    req,
  })
  return new Map(docs.map(({ id, code }) => [code, String(id)]))
}

/** As it is stored, in all languages. Null where the office has no such document any more. */
function storedOf({ collection, code }: Group, req: PayloadRequest): Promise<Stored | null> {
  const where: Where =
    collection === 'editions' ? { year: { equals: edition.year } } : { and: [ofEdition, { code: { equals: code } }] }
  return findRow(collection, where, req)
}

/** What a refusal says field by field, or its message. */
function reasonOf(error: unknown): string {
  const { errors } = (error as { data?: { errors?: { path?: string; message: string }[] } }).data ?? {}
  if (errors) return errors.map(({ path, message }) => `${path ?? ''} ${message}`.trim()).join('; ')
  return error instanceof Error ? error.message : String(error)
}
