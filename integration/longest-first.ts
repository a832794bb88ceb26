import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files of integration tests that take long, the longest first: begun in this order, all workers are busy to the end. */
const longest = [
  'next-edition',
  'corrections',
  'edition-path',
  'publication-kill',
  'figures',
  'gate',
  'access',
  'open-data',
]

const rank = ({ moduleId }: TestSpecification) => {
  const place = longest.indexOf(basename(moduleId, '.int.test.ts'))
  return place < 0 ? longest.length : place
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => rank(one) - rank(other))
  }
}
