// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discardBuild } from '../../bin/portal/build-stamp.mjs'
import { Failure } from '../../bin/portal/failure.mjs'
import { root } from '../../bin/portal/root.mjs'
import { runSteps } from '../../bin/portal/steps.mjs'
import { chromium } from '../../bin/test/chromium.mjs'
import { testEnvironment } from '../../bin/test/environment.mjs'
import { builtIn, seedSteps } from '../../bin/test/seed.mjs'
import { addresses } from './addresses.mjs'
import { steps } from './measurements.mjs'
import { planOf } from './plan.mjs'
import { loadNow, newResults } from './results.mjs'
import { site } from './site.mjs'
import { tables } from './table.mjs'

const resultsFolder = join(root, 'bench/results')

/**
 * Builds the portal, measures it part by part, and writes down what
 * it found as a table and as JSON.
 * @param {string[]} args
 */
export async function main(args) {
  const plan = planOf(args)
  const folder = mkdtempSync(join(tmpdir(), 'sintesi-bench-'))
  const began = performance.now()
  const results = newResults(plan.isQuick)
  try {
    const base = { ...testEnvironment(folder), TRUSTED_PROXIES: '1' }
    const bench = await opened(base, join(folder, 'seed'), plan, results)
    try {
      await runSteps(steps({ ...bench, base, folder, plan, results }), {}, process.stdout)
    } finally {
      await bench.real.remove()
      results.machine.loadAfter = loadNow()
      results.minutes = (performance.now() - began) / 60_000
      write(results)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A build, timed where one was made, and a site with the real content.
 * @param {import('../../bin/test/stage.mjs').Environment} base
 * @param {string} folder
 * @param {import('./plan.mjs').Plan} plan
 * @param {import('./results.mjs').Results} results
 */
async function opened(base, folder, plan, results) {
  if (plan.buildsAnew) discardBuild(join(root, builtIn))
  /** @type {{ seed?: import('../../bin/test/seed.mjs').Seed }} */
  const context = {}
  const [load, build] = seedSteps(base, folder)
  if (!load || !build) throw new Failure('There is nothing to build.')
  await runSteps([load, timedBuild(build, results)], context, process.stdout)
  const { seed } = context
  if (!seed) throw new Failure('There is no content to measure with.')
  const listed = await addresses()
  return {
    seed,
    ...listed,
    browser: await chromium(process.env),
    real: await site('bench', withSecret(base, seed), folder),
  }
}

/** @param {import('../../bin/test/stage.mjs').Environment} base @param {{ secret: string }} seed */
const withSecret = (base, { secret }) => ({ ...base, PAYLOAD_SECRET: secret })

/**
 * @template Context
 * @param {import('../../bin/portal/steps.mjs').Step<Context>} step
 * @param {import('./results.mjs').Results} results
 * @returns {import('../../bin/portal/steps.mjs').Step<Context>}
 */
const timedBuild = (step, results) => ({
  ...step,
  run: async (context) => {
    const began = performance.now()
    const outcome = await step.run(context)
    results.build = { seconds: outcome === 'built' ? (performance.now() - began) / 1000 : null, grownSeconds: null }
    return outcome
  },
})

/** Even of a run that did not come to its end. @param {import('./results.mjs').Results} results */
function write(results) {
  mkdirSync(resultsFolder, { recursive: true })
  const text = tables(results)
  writeFileSync(join(resultsFolder, 'latest.md'), `${text}\n`)
  writeFileSync(join(resultsFolder, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`)
  console.log(`\n${text}\n\nWritten to bench/results/latest.md and latest.json.`)
}
