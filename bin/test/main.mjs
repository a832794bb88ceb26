// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure, leaveWith } from '../portal/failure.mjs'
import { installPackages } from '../portal/install.mjs'
import { forwardSignals } from '../portal/run.mjs'
import { runSteps } from '../portal/steps.mjs'
import { journeys } from './journeys.mjs'
import { summary } from './report.mjs'
import { integration, lint, typecheck, unit } from './stages.mjs'

/** @typedef {(folder: string, args: string[]) => Promise<import('./report.mjs').Result>} Stage */

/** @type {Record<string, Stage[]>} */
const parts = {
  lint: [lint, typecheck],
  unit: [unit],
  integration: [integration],
  e2e: [journeys],
}

/**
 * Runs every test, or one part of them; further arguments go to the program that runs that part.
 * @param {string[]} args
 */
export async function main([part, ...args]) {
  forwardSignals(leaveWith)
  const folder = mkdtempSync(join(tmpdir(), 'sintesi-test-'))
  try {
    const stages = part ? parts[part] : Object.values(parts).flat()
    if (!stages)
      throw new Failure(`Unknown: ${part}. Use npm test, or node bin/test.mjs ${Object.keys(parts).join('|')}`)
    await runSteps([{ title: 'Packages', run: installPackages }], {}, process.stdout)
    const results = []
    for (const run of stages) results.push(await run(folder, args))
    console.log(summary(results))
    process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    leaveWith(error)
  }
  rmSync(folder, { recursive: true, force: true })
}
