// @ts-check
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { Failure, Interrupted } from './failure.mjs'
import { root } from './root.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** @type {NodeJS.Signals | null} */
let received = null

/**
 * Hands signals on to whatever runs, so that Ctrl-C, or a supervisor's SIGTERM sent to this
 * process alone, stops all of it.
 * @param {(error: Interrupted) => void} leave called when nothing runs that could end first
 */
export function forwardSignals(leave) {
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      const isSecond = received !== null
      received = signal
      if (running.size === 0) leave(new Interrupted(signal))
      for (const child of running) child.kill(isSecond ? 'SIGKILL' : signal)
    })
  }
}

/**
 * Starts a program in the project's folder.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, stdio?:
 *   import('node:child_process').StdioOptions }} [options]
 */
export function start(command, args, { env = {}, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/**
 * Waits for a program to end. Gives its exit code; throws `Interrupted` when
 * we were told to stop meanwhile.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`${child.spawnfile} could not be started: ${error.message}`)))
    child.once('close', (code) => (received ? reject(new Interrupted(received)) : resolve(code ?? 1)))
  })
}

/**
 * Runs a program quietly. Throws a `Failure` with what its output says of it when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, failure?: string }} options
 */
export async function run(command, args, { env, failure = `${command} failed.` }) {
  const child = start(command, args, { env })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  const code = await ended(child)
  if (code !== 0) throw new Failure(`${failure}\n${excerpt(output)}`)
}

/**
 * What a person needs of a failed program's output: from its first error on, else its
 * end; no stack frames, no colours.
 * @param {string} text
 */
export function excerpt(text, count = 20) {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  const first = lines.findIndex((line) => /\berror\b/i.test(line))
  return (first < 0 ? lines.slice(-count) : lines.slice(first, first + count)).join('\n')
}
