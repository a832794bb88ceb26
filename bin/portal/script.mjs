// @ts-check
import { compile } from './compile.mjs'
import { Failure } from './failure.mjs'
import { ended, excerpt, start } from './run.mjs'

/**
 * Picks modules of the editor Lexical that do not choose between production and development
 * while they load. The others await imports that await them, and so one start of the CMS in
 * five ended in silence with code 13.
 */
export const settledCondition = '--conditions=production'

/**
 * Node's arguments for a TypeScript command of `bin/`.
 * @param {string} name
 */
export async function scriptArguments(name) {
  return [settledCondition, await compile(name)]
}

/**
 * Runs a TypeScript command of `bin/` quietly. Gives the outcome it
 * tells; its failure is its message.
 * @param {string} name
 * @param {Record<string, string | undefined>} [env]
 */
export async function runScript(name, env) {
  const args = await scriptArguments(name)
  const child = start(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  let output = ''
  let outcome = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  child.on('message', (message) => {
    outcome = String(message)
  })
  const code = await ended(child)
  if (code !== 0 || !outcome) {
    throw new Failure(excerpt(output) || `The command ${name} ended with code ${code} and said nothing.`)
  }
  return outcome
}
