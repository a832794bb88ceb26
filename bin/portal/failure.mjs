/**
 * Something the person at the terminal can fix: the message says what is wrong and
 * what to do, and no stack is shown.
 */
export class Failure extends Error {}

/** A signal ended the run. What was under way is repaired by the next one. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(`Stopped by ${signal}. Run the same command again to go on from here.`)
    this.signal = signal
  }
}

/** @type {Record<string, number>} */
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }

/**
 * The exit code a shell expects: 128 + the signal's number, or 1.
 * @param {unknown} error
 */
export function exitCodeOf(error) {
  return error instanceof Interrupted ? 128 + (signalNumbers[error.signal] ?? 0) : 1
}

/**
 * Prints what went wrong and leaves with the exit code that fits.
 * @param {unknown} error
 * @returns {never}
 */
export function leaveWith(error) {
  const isExpected = error instanceof Failure || error instanceof Interrupted
  const text = isExpected
    ? error.message
    : `Unexpected failure: ${error instanceof Error ? error.message : String(error)}`
  console.error(`\n${text}`)
  process.exit(exitCodeOf(error))
}
