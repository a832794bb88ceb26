import type { DataVersion } from './citation/data-version'
import type { CorrectionKind, Wording } from './correction/types'
import type { HeadlineField } from './home/headlines'
import type { EditionKey } from './read-scope'
import type { Both, Localised, RichContent } from './text'

/**
 * What pages and components receive: content of one edition in the reader's
 * language, nothing of the CMS left in it.
 */

/**
 * Addresses of one thing: today's in each language (for the language switch and hreflang) and
 * those it once had, which redirect.
 */
export type Slugs = { current: Both<string>; former: Both<string[]> }

export type Link = { label: Localised<string>; url: string }

export type EditionView = {
  year: number
  /** What to read its content by: the year, or the dated state or drafts that are being read. */
  key: EditionKey
  /**
   * Its year, when a newer edition is published and has taken the plain addresses; its key where
   * that is no year; null for the newest.
   */
  olderEdition: EditionKey | null
  title: Localised<string>
  /** ISO date the data refer to. */
  dataDate: string
  approvedBy: Localised<string> | null
  /** ISO date of the approval. */
  approvedOn: string | null
  legalBasis: Localised<string>
  /** Foreword and methodological note of the edition. */
  foreword: Localised<RichContent> | null
  overview: Localised<RichContent> | null
  evaluationsIntro: Localised<RichContent> | null
  /** What heads the home page and its sections; null where the portal computes it. */
  headlines: Record<HeadlineField, Localised<RichContent> | null>
  /** Codes of the figures that lead on the home page, in order; none where the portal chooses. */
  leadFigures: string[]
  documents: DocumentView[]
  /**
   * What editors wrote above its charts in this language, by the chart's name, figure tokens in it.
   */
  chartHeadlines: Record<string, RichContent>
  /**
   * Of a former state: ISO instant of the first change of the edition after it. Null where there
   * was none, and for every other reading.
   */
  endedAt: string | null
  updatedAt: string
}

export type DocumentView = {
  title: Localised<string>
  /** Where the document is published; the uploaded file's address when there is one. */
  url: string | null
  isUploaded: boolean
  publishedOn: string | null
}

export const axisNumerals = ['I', 'II', 'III', 'IV', 'V'] as const
export type AxisNumeral = (typeof axisNumerals)[number]

export type AxisView = {
  code: string
  /**
   * What its address names: the year where a newer edition is published, a dated state,
   * drafts; null for the newest as it is.
   */
  olderEdition: EditionKey | null
  numeral: AxisNumeral
  /** EU thematic objective 8 to 11; null for technical assistance. */
  thematicObjective: number | null
  slug: string
  slugs: Slugs
  title: Localised<string>
  strategy: Localised<RichContent> | null
  implementation: Localised<RichContent> | null
  highlights: Localised<RichContent> | null
  /** What needs saying wherever its amounts stand side by side. */
  moneyNote: Localised<RichContent> | null
  updatedAt: string
}

export const initiativeStatuses = ['started', 'ongoing', 'concluded'] as const
export type InitiativeStatus = (typeof initiativeStatuses)[number]

export const actTypes = ['dgr', 'decree', 'law', 'standard', 'regulation'] as const
export type ActType = (typeof actTypes)[number]
/**
 * A legal or technical act: "DGR n. 6280 del 11/04/2022". `date` is ISO, or null when the document
 * names only the year in `number`.
 */
export type Act = { type: ActType; number: string; date: string | null; subject: Localised<string> | null }

export type InitiativeView = {
  code: string
  /**
   * What its address names: the year where a newer edition is published, a dated state,
   * drafts; null for the newest as it is.
   */
  olderEdition: EditionKey | null
  axis: string
  slug: string
  slugs: Slugs
  title: Localised<string>
  /** In English: what the official Italian name means. */
  gloss: Localised<string> | null
  summary: Localised<string>
  /** Null where the document does not say. */
  forWhom: Localised<string> | null
  description: Localised<RichContent> | null
  status: InitiativeStatus
  /** ISO date at which it stood so: that of the edition's data. Null in drafts without one. */
  statusOn: string | null
  acts: Act[]
  partners: string[]
  links: Link[]
  updatedAt: string
}

/**
 * A figure of an evaluation beside the one that measures the same later, by their codes, and
 * what to mind when reading both.
 */
export type LaterMeasure = { figure: string; laterFigure: string; caveat: Localised<string> | null }

export type EvaluationView = {
  code: string
  /**
   * What its address names: the year where a newer edition is published, a dated state,
   * drafts; null for the newest as it is.
   */
  olderEdition: EditionKey | null
  slug: string
  slugs: Slugs
  question: Localised<string>
  /** The answer in a sentence or two; null where it is not written yet. */
  shortAnswer: Localised<RichContent> | null
  answer: Localised<RichContent>
  /** Code of the figure that answers best; null where the document gives none. */
  keyFigure: string | null
  /** Codes of the figures the answer rests on. */
  evidence: string[]
  later: LaterMeasure[]
  themes: string[]
  axes: string[]
  /** ISO date of the evidence, which is not the edition's data date. */
  /** Null in a draft that does not say it yet. */
  evidenceDate: string | null
  links: Link[]
  updatedAt: string
}

export type PageView = {
  code: string
  slug: string
  slugs: Slugs
  title: Localised<string>
  body: Localised<RichContent>
  /** ISO instant of its last change; null while it is as it was made. */
  updatedAt: string | null
}

export type GlossaryEntry = { code: string; term: Localised<string>; definition: Localised<string>; variants: string[] }

export type ProgrammeView = {
  name: Localised<string>
  shortName: string
  fund: Localised<string>
  periodStart: number
  periodEnd: number
  region: string
  managingAuthority: Localised<string>
}

export type SiteView = {
  title: Localised<string>
  description: Localised<string>
  contactName: Localised<string>
  /** Where to write; empty until the office gives an address. */
  contactEmail: string
  /** The programme's own portal. */
  contactUrl: string
  /** Where calls are published that one can still apply to; empty where nobody wrote it. */
  callsUrl: string
  accessibilityStatementUrl: string
  licenceName: string
  licenceUrl: string
  regionLogo: { url: string; alt: Localised<string>; width: number; height: number } | null
  privacySlug: string | null
  legalNotesSlug: string | null
}

/** A change after publication, as the system recorded it. */
export type CorrectionRecord = {
  id: string
  /** ISO instant from which it is public. */
  at: string
  kind: Exclude<CorrectionKind, 'minor'>
  /** Year of the edition it belongs to. */
  year: number
  collection: string
  code: string
  place: Localised<string>
  changes: { path: string; label: string; wording: Localised<Wording> }[]
  /** Before and after in brief, for what was added or withdrawn as a whole. */
  brief: Wording
  reason: Localised<string>
  approvedBy: string | null
  /** What else reads differently; `path` is null where it is no longer to be found. */
  places: {
    collection: string
    code: string
    field: string | null
    label: string
    wording: Wording | null
    path: string | null
  }[]
  versions: { before: DataVersion | null; after: DataVersion | null }
  /** Where it is read now, and how it was before; null where there is no such page. */
  path: string | null
  previous: string | null
}

export type CorrectionView = {
  place: Localised<string>
  oldValue: Localised<string>
  newValue: Localised<string>
  reason: Localised<string>
  /** Code of the figure concerned; null when the correction is not of one value. */
  figure: string | null
  /** ISO date. */
  correctedOn: string
}

/**
 * Which text of the portal names a figure: of the edition, an axis, an
 * initiative, an evaluation, or a free page.
 */
export type MentionPlace =
  | HeadlineField
  | 'chartHeadlines'
  | 'foreword'
  | 'overview'
  | 'evaluationsIntro'
  | 'strategy'
  | 'implementation'
  | 'highlights'
  | 'moneyNote'
  | 'description'
  | 'shortAnswer'
  | 'answer'
  | 'body'

export type Mention = {
  place: MentionPlace
  /** The axis, initiative, question or page it is part of; null for the edition's own texts. */
  title: Localised<string> | null
  /** The address, down to the section. */
  path: string
  /** The words around the figure. */
  excerpt: Localised<string>
}
