import * as z from 'zod/mini'
import type { OfficeDownload, OfficeEndpoint } from '../office-api/endpoint'
import type { Both } from '../text'
import type { DeskText } from './desk-text'
import type { TranslationState } from './states'

/** Figures that texts name, as they read in each language; null when one has no value. */
export type FigureWords = Record<string, Both<string | null>>

export type DeskChoice = { id: string; name: string }

/** One page of the desk: the texts of an edition, and what they can be narrowed to. */
export type Desk = {
  edition: string
  editions: DeskChoice[]
  axes: DeskChoice[]
  counts: Record<TranslationState, number>
  total: number
  page: number
  pages: number
  texts: DeskText[]
  figures: FigureWords
}

/** `edition`, `state`, `axis` and `collection` narrow it; a `page` from 1. */
export const translationDesk: OfficeEndpoint<Desk> = { method: 'get', path: '/translations' }

/** How each translation of one document stands; `globals` is a collection too. */
export const documentTranslations: OfficeEndpoint<{ texts: DeskText[]; figures: FigureWords }> = {
  method: 'get',
  path: '/translations/:collection/:id',
}

const actionBody = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('write'),
    field: z.string(),
    sourceHash: z.string(),
    text: z.string().check(z.maxLength(200_000)),
  }),
  z.strictObject({
    action: z.enum(['copySource', 'stillValid', 'minorEdit']),
    field: z.string(),
    sourceHash: z.string(),
  }),
])
export type TranslationAction = z.infer<typeof actionBody>

/**
 * Writes one translation, copies the source into it, or declares it still
 * good for the source that was shown.
 */
export const translate: OfficeEndpoint<{ text: DeskText | null }, TranslationAction> = {
  method: 'post',
  path: '/translations/:collection/:id',
  body: actionBody,
}

/** What came of a translator's file: all of it as drafts, or nothing and why. */
export type XliffAnswer = {
  isImported: boolean
  unchanged: number
  /** The first of `problemCount`. */
  problems: { line: number | null; place: string; message: string }[]
  problemCount: number
  changes: { kind: 'translated' | 'confirmed'; document: string; field: string }[]
}

/**
 * The texts of an `edition` that are missing or stale, or all of them
 * (`texts=all`), as a file for a translator.
 */
export const xliffFile: OfficeDownload = { method: 'get', path: '/translations/xliff' }

/** The file that comes back, as the body, for an `edition`; with `dryRun` nothing is saved. */
export const importXliff: OfficeEndpoint<XliffAnswer, Blob> = { method: 'post', path: '/translations/xliff' }
