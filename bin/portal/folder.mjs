// @ts-check
import { accessSync, constants, mkdirSync } from 'node:fs'
import { Failure } from './failure.mjs'

/**
 * Makes the folder when it is missing and throws a `Failure` when files cannot be written in it.
 * @param {string} path
 * @param {string} purpose what would be kept there
 */
export function requireWritable(path, purpose) {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error
    throw new Failure(`The folder ${path} cannot be written (${reason}), and it is to hold ${purpose}. Give this user write
permission on it, or run the command as the user who owns it.`)
  }
}
