// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure, leaveWith } from '../portal/failure.mjs'
import { installPackages } from '../portal/install.mjs'
import { ended, forwardSignals, start } from '../portal/run.mjs'
import { runSteps } from '../portal/steps.mjs'
import { chromium, wholeBrowsers } from '../test/chromium.mjs'
import { testEnvironment } from '../test/environment.mjs'
import { withPortals } from '../test/portals.mjs'
import { replacePictures } from './pictures.mjs'

const config = 'e2e/handbook/playwright.config.ts'

/**
 * Walks a year of the office on a portal of its own and, if every screen is as the handbook says,
 * replaces the handbook's pictures.
 * @param {string[]} args for Playwright
 */
export async function main(args) {
  forwardSignals(leaveWith)
  const folder = mkdtempSync(join(tmpdir(), 'sintesi-handbook-'))
  try {
    await runSteps([{ title: 'Packages', run: installPackages }], {}, process.stdout)
    const CHROMIUM_PATH = await chromium(process.env, wholeBrowsers)
    const pictures = join(folder, 'pictures')
    // From the same build as those of `npm test`: nothing is built twice.
    const code = await withPortals(testEnvironment(join(folder, 'site')), ['handbook'], (portals) => {
      const env = { ...portals, CHROMIUM_PATH, HANDBOOK_PICTURES: pictures, NODE_ENV: 'test' }
      const program = ['node_modules/@playwright/test/cli.js', 'test', '--config', config, ...args]
      return ended(start(process.execPath, program, { env, stdio: ['ignore', 'inherit', 'inherit'] }))
    })
    if (code !== 0)
      throw new Failure('A screen is not what the handbook says: see above. The pictures are as they were.')
    console.log(await replacePictures(pictures))
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    leaveWith(error)
  }
  rmSync(folder, { recursive: true, force: true })
}
