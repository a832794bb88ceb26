/**
 * What the reading of one file may take: time from when it begins, and memory for what is made of
 * it. A full workbook takes some three seconds and 200 MB on a small machine.
 */
export type ReadingLimits = { seconds: number; megabytes: number }

export const readingLimits: ReadingLimits = { seconds: 30, megabytes: 512 }

/** Files that are read at the same time; each has a process of its own. */
export const mostProcesses = 2
/**
 * Files that are received, wait or are read at the same time: each
 * may be as large as a file may be.
 */
export const mostUploads = 8

export type LimitReason = 'tooSlow' | 'tooHeavy' | 'busy'

/** A file could not be read within the limits. */
export class ReadingLimitError extends Error {
  constructor(readonly reason: LimitReason) {
    super(`The file was not read: ${reason}`)
    this.name = 'ReadingLimitError'
  }
}
