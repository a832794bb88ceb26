// @ts-check
import { basename } from 'node:path'
import { BaseSequencer } from 'vitest/node'

/**
 * Files of integration tests, the longest first: begun in this order, all workers are busy to the
 * end. One that is new comes first.
 */
const longest = [
  'corrections',
  'publication-kill',
  'edition-path',
  'next-edition',
  'gate',
  'access',
  'accounts',
  'loading',
  'open-data',
  'figures',
  'texts',
  'migrations',
]

/** @param {import('vitest/node').TestSpecification} file */
const rank = ({ moduleId }) => longest.indexOf(basename(moduleId, '.int.test.ts'))

export class LongestFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => rank(one) - rank(other))
  }
}
