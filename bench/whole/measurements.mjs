// @ts-check
import { join } from 'node:path'
import { build } from '../../bin/portal/build.mjs'
import { discardBuild } from '../../bin/portal/build-stamp.mjs'
import { Interrupted } from '../../bin/portal/failure.mjs'
import { root } from '../../bin/portal/root.mjs'
import { startFront } from '../../bin/test/nginx/start-nginx.mjs'
import { builtFor, builtIn } from '../../bin/test/seed.mjs'
import { office, timed } from './asked.mjs'
import { grownSeed, growth, wholeYearOf } from './growth.mjs'
import { lighthouse } from './lighthouse.mjs'
import { memoryUnderLoad } from './memory.mjs'
import { publications, saveParts } from './publish.mjs'
import { spread, spreads } from './results.mjs'
import { site, whileServed } from './site.mjs'
import { speeds } from './speed.mjs'
import { staticFiles } from './static-files.mjs'
import { weights } from './weight.mjs'

/**
 * @typedef {{ base: import('../../bin/test/stage.mjs').Environment, folder: string, plan:
 *   import('./plan.mjs').Plan, results: import('./results.mjs').Results, seed:
 *   import('../../bin/test/seed.mjs').Seed, browser: string, pages: Record<string, string>, others:
 *   Record<string, string>, real: Awaited<ReturnType<typeof site>>, }} Bench
 * @typedef {import('../../bin/portal/steps.mjs').Step<object>} Step
 */

/**
 * The chosen parts, each a step that adds what it found to the results.
 * @param {Bench} bench
 * @returns {Step[]}
 */
export function steps(bench) {
  const { plan } = bench
  /** @type {Record<string, Step>} */
  const all = {
    weight: { title: 'Start, first pages, bytes in a browser', run: () => weigh(bench) },
    lighthouse: { title: 'Lighthouse', run: () => shine(bench) },
    speed: { title: 'Answers a second, in turn with static files', run: () => race(bench) },
    publishing: { title: 'Saving and publishing', run: () => publish(bench) },
    growth: { title: `Growth: ${plan.sizes.join(' and ')} documents more`, run: () => grow(bench) },
    memory: { title: 'Memory under mixed load', run: () => load(bench) },
  }
  return plan.only.flatMap((name) => (all[name] ? [forgiven(all[name])] : []))
}

/**
 * One part that fails leaves its rows empty, and the others are measured.
 * @param {Step} step
 * @returns {Step}
 */
const forgiven = (step) => ({
  ...step,
  run: async (context) => {
    try {
      return await step.run(context)
    } catch (error) {
      if (error instanceof Interrupted) throw error
      console.error(error)
      process.exitCode = 1
      return 'FAILED'
    }
  },
})

/** @param {Bench} bench */
const weigh = ({ real, pages, browser, results }) =>
  whileServed(real, async ({ address, startMs }) => {
    /** @type {Record<string, number | null>} */
    const firstPages = {}
    for (const [kind, path] of Object.entries(pages)) firstPages[kind] = (await timed(address + path))?.ms ?? null
    results.start = { startMs, firstPages }
    results.weight = await weights(browser, address, pages)
    return `${Object.keys(pages).length} kinds of pages`
  })

/** @param {Bench} bench */
const shine = ({ real, pages, browser, plan, results }) =>
  whileServed(real, async ({ address }) => {
    const chosen = some(pages, plan.lighthouseKinds)
    for (const path of Object.values(chosen)) await timed(address + path)
    results.lighthouse = await lighthouse(browser, address, chosen, plan.lighthouseTimes)
    return `${Object.keys(chosen).length} kinds of pages, ${plan.lighthouseTimes} times each`
  })

/** @param {Bench} bench */
const race = ({ real, pages, others, plan, folder, results }) =>
  whileServed(real, async ({ address, port }) => {
    const chosen = some({ ...pages, ...others }, plan.speedKinds)
    // One client plays all readers: how often one may ask is not what is measured.
    const front = await startFront(join(folder, 'front'), port, { perSecond: 1_000_000 })
    const files = await staticFiles(join(folder, 'static'), address, chosen)
    const on = (/** @type {string} */ origin) =>
      Object.fromEntries(Object.entries(chosen).map(([kind, path]) => [kind, origin + path]))
    try {
      const urls = { portal: on(address), front: on(front.address), static: files.urls }
      results.speed = await speeds(urls, plan, (kind) => console.log(`      ${kind}`))
    } finally {
      await Promise.all([front.close(), files.close()])
    }
    return `${Object.keys(chosen).length} kinds of answers`
  })

/** @param {Bench} bench */
const publish = ({ real, plan, folder, seed, results }) =>
  whileServed(real, async ({ address, port }) => {
    const { send } = await office(address, seed.password)
    const front = await startFront(join(folder, 'front'), port, { perSecond: 1_000_000 })
    try {
      // The first of everything compiles and fills: it is no publication like others.
      await publications(send, address, 2)
      const parts = await saveParts(send, plan.publications)
      results.publishing = {
        parts: Object.fromEntries(Object.entries(parts).map(([name, times]) => [name, spread(times)])),
        portal: spreads(await publications(send, address, plan.publications)),
        front: spreads(await publications(send, front.address, plan.publications)),
      }
    } finally {
      await front.close()
    }
    return `${plan.publications} publications each`
  })

/** @param {Bench} bench */
async function grow({ base, seed, real, plan, folder, results }) {
  const times = Math.min(plan.publications, 10)
  results.growth = [{ documents: 0, ...(await growth(real, seed.password, times, wholeYearOf(0))) }]
  for (const documents of plan.sizes) {
    console.log(`      ${documents} documents`)
    const grown = await grownSeed(seed, join(folder, `seed-${documents}`), documents)
    const served = await site(`bench-${documents}`, { ...base, PAYLOAD_SECRET: seed.secret }, grown)
    try {
      results.growth.push({ documents, ...(await growth(served, seed.password, times, wholeYearOf(documents))) })
    } finally {
      await served.remove()
    }
    if (plan.buildsAnew && documents === plan.sizes.at(-1) && results.build)
      results.build.grownSeconds = await builtOn(grown, base, seed.secret)
  }
  return `${plan.sizes.length + 1} sizes`
}

/**
 * How long the same build takes beside so much content, in s.
 * @param {string} data
 * @param {Bench['base']} base
 * @param {string} secret
 */
async function builtOn(data, base, secret) {
  const distDir = `${builtIn}-bench-build`
  const began = performance.now()
  discardBuild(join(root, distDir))
  const own = { DATA_DIR: data, PAYLOAD_SECRET: secret, SITE_URL: builtFor, NEXT_DIST_DIR: distDir }
  await build({ distDir, bakedSettings: builtFor }, { ...base, ...own })
  return (performance.now() - began) / 1000
}

/** @param {Bench} bench */
const load = ({ real, pages, others, plan, folder, seed, results }) =>
  whileServed(real, async (running) => {
    const signedIn = await office(running.address, seed.password)
    const paths = { ...pages, ...others }
    results.memory = await memoryUnderLoad(running, signedIn, paths, plan.mixedSeconds, join(folder, 'paths'))
    return `${plan.mixedSeconds} s`
  })

/** @param {Record<string, string>} paths @param {string[] | null} kinds null for all */
const some = (paths, kinds) =>
  Object.fromEntries(Object.entries(paths).filter(([kind]) => !kinds || kinds.includes(kind)))
