import type { RequestContext, ValidationError } from 'payload'
import type { DataVersion } from '@/lib/citation/data-version'
import type { CorrectionPreview } from '@/lib/correction/api'
import type { ResolvedFigure } from '@/lib/figure/resolved-figure'
import type { ChecklistLine } from '@/lib/gate/line'
import type { Both } from '@/lib/text'
import type { Reason } from '@/lib/translation/records'
import type { SaveReads } from './save-reads'

/** A document as the database holds it, in all languages. */
export type Row = Record<string, unknown> & { id: string; code?: string; _status?: string | null }

/**
 * What readers may see of a document, and its newest version, which may be a
 * draft; null where there is none.
 */
export type States = { main: Row | null; newest: Row | null }

/**
 * A document as readers meet it in every language, and what the numbers of its edition are then;
 * `pair` is null where they do not meet it. The numbers are those of figures and editions, whose
 * changes change them; of others they are empty.
 */
export type PublicState = {
  pair: Both<Record<string, unknown>> | null
  readings: ResolvedFigure[]
  version: DataVersion | null
}

/**
 * What the correction of one document is made from: `edition` is null outside public editions,
 * `editedBy` where nobody is known.
 */
export type BeforeCorrection = {
  before: PublicState
  errors: ChecklistLine[]
  edition: string | null
  editedBy: string | null
}

/** An account a request is about. */
export type NotedAccount = { id: string | number; email?: string | null; name?: string | null; role?: string | null }

/** What an action of the translation desk asks of the save that carries it out. */
export type AcceptedTexts = { collection: string; id: string; fields: { field: string; reason: Reason }[] }

/** What somebody has said of a document that came from the edition before. */
export type ReviewAction = { collection: string; id: string; fields?: string[]; confirmed?: 'same' | 'notMeasured' }

/**
 * What the steps of one operation tell one another: Payload's context of a request, typed. Made new
 * for each request, copied by Payload for each document of many, handed from one request to another
 * only where the code says so. No request from outside can set any of it. Everything is filled in
 * by the step that is named, and missing before it and where that step does not run.
 */
export type SaveContext = {
  // How the save is done.

  /**
   * Saved beside the public record, by itself while somebody types: of a create, an update, a
   * version put back. By `recordSave`.
   */
  save?: { isAutosave: boolean; isDraft: boolean }
  /** An old version is being put back. By Payload. */
  isRestoringVersion?: boolean
  /** The request is a job's, not a person's. By whoever runs one. */
  road?: 'job'
  /**
   * What the save has read so far: the stored row, the edition, its figures. By
   * `beginSaveReads`, of one document only.
   */
  reads?: SaveReads
  /** The upload found no room on the disk. By `forgetUndone`. */
  hasNoRoom?: boolean

  // Marks of the feature that saves, given along with the save.

  /**
   * Id of the edition that publishes this document with itself; `reading` where it
   * only reads what it will publish.
   */
  publishingEdition?: string
  /** Only the record of a correction has it, and it is one symbol. */
  recordWriter?: symbol
  /** Translations that are good as they are. */
  accepted?: AcceptedTexts
  /** What was said of what came from the edition before. */
  reviewed?: ReviewAction
  /** The save will be undone: what it would change for readers is put in here. */
  correctionPreview?: { preview?: CorrectionPreview }
  /** What is computed on reading is left as it is stored: the caller computes it. */
  valuesAsStored?: boolean

  // What steps keep for those after them.

  /** Names of the fields of an edition that were really sent. By `recordSentFields`. */
  sentToEdition?: string[]
  /**
   * Id of the edition whose content is still to be published. By
   * `applyTransition`, until `publishesContent`.
   */
  publishedEdition?: string | undefined
  /**
   * Id of the edition whose step must hold for its record. By
   * `applyTransition`, until `syncTransition`.
   */
  steppedEdition?: string | undefined
  /**
   * One object for all documents of an operation, since what is written into one copy of a context
   * the others lack: what readers met before, by collection and id, and the refusal of one, which
   * refuses all. By `beginCorrections`.
   */
  corrections?: { kept: Map<string, BeforeCorrection>; refused: ValidationError | null }
  /** Ids of the administrators who leave in this request. */
  leaving?: Set<string | number>

  // What the audit log keeps.

  /** Rows of one request are known by it. */
  auditRequest?: string
  /** All writes are told in one row, with how many there were of each kind. */
  auditSummary?: { counts: Record<string, number> }
  /** Many documents in one operation. By `recordBulk`. */
  auditBulk?: boolean
  /** Whose account a request is about before anybody is signed in. */
  auditAccount?: NotedAccount
  /** What was typed as e-mail into the sign-in form. By `recordTyped`. */
  auditEmail?: unknown
} & {
  /** Whether a document was public before its save, by id. By `recordWhetherPublic`. */
  [wasPublic: `public:${string}`]: boolean | undefined
} & {
  /**
   * A document before its change or deletion, by collection and id: a stack, because a
   * hook may save what is being saved.
   */
  [states: `states:${string}:${string}`]: States[] | undefined
} & {
  /** A global before its change, by slug. */
  [global: `global:${string}`]: object | null | undefined
} & {
  /**
   * The values of an edition, computed once for all its figures, by
   * edition and whether drafts count.
   */
  [values: `values:${string}:${boolean}`]: Promise<Map<string, number | null>> | undefined
} & {
  /** How many figures of an edition were computed each by itself so far, by the same. */
  [alone: `alone:${string}:${boolean}`]: number | undefined
}

/**
 * The context of a request, to read from and to write into; an empty one where a request has none.
 */
export const saveContext = (context: RequestContext | undefined): SaveContext => (context ?? {}) as SaveContext

/** A context to hand to another request. */
export const contextWith = (marks: SaveContext): RequestContext => marks
