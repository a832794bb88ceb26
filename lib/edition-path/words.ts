import type { Both } from '../text'
import type { EditionState } from './states'
import type { EditionStep } from './steps'

/**
 * What the history of an edition can hold: the steps, what happens to a schedule, and changes
 * made by a command of the server.
 */
export const pathEvents = [
  'submit',
  'callBack',
  'sendBack',
  'approve',
  'publish',
  'archive',
  'withdraw',
  'schedule',
  'unschedule',
  'failed',
  'command',
] as const satisfies (EditionStep | 'schedule' | 'unschedule' | 'failed' | 'command')[]
export type PathEvent = (typeof pathEvents)[number]

export const stateWords: Record<EditionState, Both<string>> = {
  inPreparation: { it: 'In preparazione', en: 'In preparation' },
  inReview: { it: 'In revisione', en: 'In review' },
  approved: { it: 'Approvata', en: 'Approved' },
  published: { it: 'Pubblicata', en: 'Published' },
  archived: { it: 'Archiviata', en: 'Archived' },
}

export const eventWords: Record<PathEvent, Both<string>> = {
  submit: { it: 'Inviata in revisione', en: 'Submitted for review' },
  callBack: { it: 'Richiamata', en: 'Called back' },
  sendBack: { it: 'Rimandata in preparazione', en: 'Sent back' },
  approve: { it: 'Approvata', en: 'Approved' },
  publish: { it: 'Pubblicata', en: 'Published' },
  archive: { it: 'Archiviata', en: 'Archived' },
  withdraw: { it: 'Ritirata', en: 'Withdrawn' },
  schedule: { it: 'Pubblicazione programmata', en: 'Publication scheduled' },
  unschedule: { it: 'Programmazione annullata', en: 'Schedule cancelled' },
  failed: { it: 'Pubblicazione programmata non riuscita', en: 'Scheduled publication failed' },
  command: { it: 'Cambiata da un comando del server', en: 'Changed by a command of the server' },
}
