// @ts-check
import { Failure } from './failure.mjs'
import { run } from './run.mjs'

/**
 * Runs one of the TypeScript commands of `bin/`. Gives the last line it prints, which is its outcome; its failure is its message.
 * @param {string} name
 * @param {Record<string, string | undefined>} [env]
 */
export async function runScript(name, env) {
  const output = await run(process.execPath, ['--import', 'tsx', `bin/${name}.ts`], { env, failure: '' })
  const outcome = output.trim().split('\n').at(-1)
  if (!outcome) throw new Failure(`bin/${name}.ts ended without saying what it did.`)
  return outcome
}
