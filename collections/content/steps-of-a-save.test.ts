import { readFileSync } from 'node:fs'
import type { CollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { carriedCollections } from '../next-edition/carried-collections'
import { type BulkWrite, type Step, type Steps, withSteps } from '../saving/steps'
import { stepsOfASave } from './steps-of-a-save'
import { all } from './whose-steps'

type Named = Step<{ name: string }>

const phasesOf: Record<BulkWrite, (keyof Steps)[]> = {
  import: ['beforeOperation', 'beforeValidate', 'beforeChange', 'afterChange', 'afterOperation'],
  copy: ['beforeOperation', 'beforeValidate', 'beforeChange', 'afterChange', 'afterOperation'],
  undo: ['beforeDelete', 'afterDelete'],
}
const bulkCollections: Record<BulkWrite, readonly string[]> = {
  import: ['figures'],
  copy: carriedCollections,
  undo: carriedCollections,
}

const stepsOf = (phase: keyof Steps) => (stepsOfASave[phase] ?? []) as Named[]
const everyStep = (Object.keys(stepsOfASave) as (keyof Steps)[]).flatMap(stepsOf)

/** What would run in a save of one document by Payload, and does not in the bulk write. */
const leftOut = (write: BulkWrite) =>
  phasesOf[write]
    .flatMap(stepsOf)
    .filter(({ of, inBulk }) => of.some((slug) => bulkCollections[write].includes(slug)) && !inBulk.includes(write))
    .map(({ step }) => step.name)

describe('the steps of a save', () => {
  it('are named, and say each whether bulk writes run them', () => {
    expect(everyStep.length).toBeGreaterThan(60)
    for (const { step, of, inBulk } of everyStep) {
      expect(step.name).toMatch(/^[a-z]\w+$/)
      expect(of.length, step.name).toBeGreaterThan(0)
      expect(inBulk, step.name).toBeInstanceOf(Array)
    }
  })

  it.each<[BulkWrite, string[]]>([
    ['import', ['refuseStaleDocument', 'refuseTogether', 'endSaveReads']],
    [
      'copy',
      [
        ...['refuseMalformed', 'refuseStaleDocument'],
        ...[
          'recordStates',
          'applyTransition',
          'reviewedBeforePublic',
          'gateHolds',
          'publishesContent',
          'contentIsOpen',
        ],
        ...['sourceLanguageFirst', 'tokensResolve', 'completeBeforePublic', 'pagesKeepTheirFigures', 'publicSince'],
        ...['rememberFormerSlugs', 'keepFiguresPublished', 'keepCodeInUse', 'computeOnSave', 'keepSentencesReadable'],
        ...['signExplanation', 'recordFigureEditor', 'recordWhetherPublic', 'keepPublicState'],
        ...['refuseTogether', 'endSaveReads'],
      ],
    ],
    ['undo', ['deletedContentIsOpen', 'keepWhatIsNeeded', 'keepFiguresInUse', 'withdrawFirst']],
  ])('that the bulk write %s leaves out are known, and have their reasons in the record', (write, names) => {
    expect(leftOut(write)).toEqual(names)
    const record = readFileSync('docs/decisions/0040-one-save.md', 'utf8')
    for (const name of names) expect(record).toContain(`\`${name}\``)
  })

  it('are steps of collections that there are', () => {
    const known = new Set(all)
    for (const { step, of } of everyStep)
      expect(
        of.filter((slug) => !known.has(slug)),
        step.name,
      ).toEqual([])
  })
})

describe('a collection with steps', () => {
  const first = () => {}
  const second = () => {}
  const steps: Steps = {
    beforeChange: [
      { step: first, of: ['a', 'b'], inBulk: ['import'] },
      { step: second, of: ['a'], inBulk: [] },
    ],
    afterRead: [{ step: first, of: ['b'], inBulk: [] }],
  }
  const collection = (slug: string): CollectionConfig => ({ slug, fields: [] })

  it('has its own as hooks, in the order of the list', () => {
    expect(withSteps(steps)(collection('a')).hooks).toEqual({ beforeChange: [first, second] })
    expect(withSteps(steps)(collection('b')).hooks).toEqual({ beforeChange: [first], afterRead: [first] })
  })

  it('knows which of them bulk writes leave out', () => {
    const { leftOut } = withSteps(steps)(collection('a')).custom ?? {}
    expect(leftOut).toEqual({ import: [second], copy: [first, second], undo: [first, second] })
  })

  it('is refused where it has hooks of its own', () => {
    const own = { ...collection('a'), hooks: { beforeChange: [first] } }
    expect(() => withSteps(steps)(own)).toThrow('The hooks of a belong into the list of steps')
  })
})
