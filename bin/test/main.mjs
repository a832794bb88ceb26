// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure, leaveWith } from '../portal/failure.mjs'
import { installPackages } from '../portal/install.mjs'
import { forwardSignals } from '../portal/run.mjs'
import { runSteps } from '../portal/steps.mjs'
import { journeys } from './journeys.mjs'
import { longStages } from './long.mjs'
import { summary } from './report.mjs'
import { integration, lint, typecheck, unit } from './stages.mjs'
import { started } from './started.mjs'

/** @typedef {import('./stage.mjs').Stage} Stage */

/** @type {Record<string, Stage[]>} */
const parts = {
  '': [lint, typecheck, unit, integration, journeys],
  lint: [lint, typecheck],
  unit: [unit],
  check: [lint, typecheck, unit],
  integration: [integration],
  e2e: [journeys],
  /** All that another line of Node may break. */
  runtime: [unit, integration, started],
}

/**
 * Runs every test of the ordinary run, one part of it, or the long run; further arguments go to
 * the program that runs that part.
 * @param {string[]} args
 */
export async function main([part = '', ...args]) {
  forwardSignals(leaveWith)
  const folder = mkdtempSync(join(tmpdir(), 'sintesi-test-'))
  try {
    const stages = part === 'long' ? longStages(args) : parts[part]
    if (!stages)
      throw new Failure(`Unknown: ${part}. Use npm test, or node bin/test.mjs ${Object.keys(parts).join('|')}|long`)
    await runSteps([{ title: 'Packages', run: installPackages }], {}, process.stdout)
    const results = []
    for (const run of stages) results.push(await run(folder, part === 'long' ? [] : args))
    console.log(summary(results))
    process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    leaveWith(error)
  }
  rmSync(folder, { recursive: true, force: true })
}
