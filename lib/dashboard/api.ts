import type { NumberedWeek } from './weeks'

/**
 * What each panel of the first screen is told. Instants are ISO texts; null where there is none.
 */
export type DashboardStatus = {
  editions: EditionStatus[]
  drafts: UnfinishedDraft[]
  translations: TranslationStatus | null
  feedback: FeedbackStatus
  changes: LastChange[]
  secondFactor: SecondFactorStatus
}

export type EditionStatus = {
  id: string
  year: number
  title: string
  state: string
  isPublic: boolean
  dataDate: string | null
  approvedOn: string | null
  /** Documents of it whose newest version is not public. */
  drafts: number
  /** What stands between it and the public; null once it is there. */
  checks: { errors: number; warnings: number; toReview: number } | null
  /** When it is to become public by itself, and who decided that. */
  scheduled: { at: string; by: string } | null
}

export type UnfinishedDraft = { collection: string; id: string; title: string; kind: string; savedAt: string }

/** Of the newest edition, with what stands outside editions. */
export type TranslationStatus = {
  year: number
  edition: string
  missing: number
  stale: number
  kinds: { collection: string; name: string; count: number }[]
}

export type FeedbackStatus = {
  weeks: NumberedWeek[]
  pages: { page: string; count: number; clear: number }[]
  newest: { id: string; page: string; comment: string; at: string }[]
}

export type LastChange = {
  id: string
  at: string
  action: string
  actionName: string
  who: string | null
  title: string | null
  /** What it is an act on, as the office names it. */
  kind: string | null
  target: string | null
  documentId: string | null
}

export type SecondFactorStatus = { isOn: boolean; isRequired: boolean; recoveryCodes: number }
