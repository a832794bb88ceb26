import type { EditionState } from './states'

export const editionSteps = ['submit', 'callBack', 'sendBack', 'approve', 'publish', 'archive', 'withdraw'] as const
export type EditionStep = (typeof editionSteps)[number]

type Role = 'editor' | 'approver' | 'administrator'
type Rule = { from: readonly EditionState[]; to: EditionState; roles: readonly Role[]; needsReason: boolean }

const office = ['editor', 'approver', 'administrator'] as const
const publishers = ['approver', 'administrator'] as const

/**
 * Each step of an edition's path: from where to where, who may take it, whether it needs a reason.
 */
export const stepRules: Record<EditionStep, Rule> = {
  submit: { from: ['inPreparation'], to: 'inReview', roles: office, needsReason: false },
  /** Only by whoever submitted it. */
  callBack: { from: ['inReview'], to: 'inPreparation', roles: office, needsReason: false },
  sendBack: { from: ['inReview', 'approved'], to: 'inPreparation', roles: publishers, needsReason: true },
  approve: { from: ['inReview'], to: 'approved', roles: publishers, needsReason: false },
  publish: { from: ['approved'], to: 'published', roles: publishers, needsReason: false },
  archive: { from: ['published'], to: 'archived', roles: publishers, needsReason: false },
  /** The emergency exit: what was public no longer is. */
  withdraw: { from: ['published', 'archived'], to: 'inPreparation', roles: ['administrator'], needsReason: true },
}

export type Asker = {
  role: string | null | undefined
  /** Whether the asker is the one who submitted the edition for the review it is in. */
  isSubmitter: boolean
}

/** The steps that somebody may take with an edition in this state, in the order of the path. */
export const stepsFor = (state: EditionState, asker: Asker): EditionStep[] =>
  editionSteps.filter((step) => stepRules[step].from.includes(state) && mayTake(step, asker))

export type Refusal = 'noSuchStep' | 'notYours' | 'reasonMissing'
export type Decision = { step: EditionStep; refusal: null } | { step: EditionStep | null; refusal: Refusal }

/**
 * Which step leads from one state to another for somebody, or why none does. Where two lead there,
 * the one that asks for no reason is meant if the asker may take it.
 */
export function decideStep(from: EditionState, to: EditionState, asker: Asker, note: unknown): Decision {
  const leading = editionSteps.filter((step) => stepRules[step].from.includes(from) && stepRules[step].to === to)
  const [nearest] = leading
  if (!nearest) return { step: null, refusal: 'noSuchStep' }
  const step = leading.find((candidate) => mayTake(candidate, asker))
  if (!step) return { step: nearest, refusal: 'notYours' }
  if (stepRules[step].needsReason && !isWritten(note)) return { step, refusal: 'reasonMissing' }
  return { step, refusal: null }
}

/**
 * Whether the content of an edition in this state may be changed by somebody of this role.
 * Public content has rules of its own.
 */
export function isContentOpen(state: EditionState, role: string | null | undefined): boolean {
  if (state === 'inReview') return publishers.some((known) => known === role)
  return state !== 'approved'
}

function mayTake(step: EditionStep, { role, isSubmitter }: Asker): boolean {
  return stepRules[step].roles.some((known) => known === role) && (step !== 'callBack' || isSubmitter)
}

const isWritten = (note: unknown): boolean => typeof note === 'string' && note.trim() !== ''
