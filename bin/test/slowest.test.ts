import { describe, expect, it } from 'vitest'
import { playwrightTimes, slowest, vitestTimes } from './slowest.mjs'

const vitestReport = {
  testResults: [
    {
      name: '/project/lib/format.test.ts',
      assertionResults: [
        { ancestorTitles: ['amounts', 'in Italian'], fullName: 'amounts in Italian have a comma', duration: 1500 },
        { ancestorTitles: ['amounts'], fullName: 'amounts may be zero', duration: 500 },
        { ancestorTitles: [], fullName: 'is skipped', duration: null },
      ],
    },
  ],
}

const playwrightReport = {
  suites: [
    {
      title: 'reading.spec.ts',
      specs: [{ title: 'opens', tests: [{ projectName: 'phone', results: [{ duration: 2000 }] }] }],
      suites: [
        {
          title: 'the summary',
          specs: [
            {
              title: 'has every chapter',
              tests: [
                { projectName: 'phone', results: [{ duration: 3000 }, { duration: 1000 }] },
                { projectName: 'desktop', results: [{ duration: 250 }] },
              ],
            },
          ],
        },
      ],
    },
  ],
}

describe('times', () => {
  it('of Vitest belong to the outermost part of their file', () => {
    expect(vitestTimes(vitestReport, '/project/')).toEqual([
      { suite: 'lib/format.test.ts: amounts', test: 'amounts in Italian have a comma', seconds: 1.5 },
      { suite: 'lib/format.test.ts: amounts', test: 'amounts may be zero', seconds: 0.5 },
      { suite: 'lib/format.test.ts', test: 'is skipped', seconds: 0 },
    ])
  })

  it('of Playwright belong to a file in a project, and count every try', () => {
    expect(playwrightTimes(playwrightReport)).toEqual([
      { suite: 'phone: reading.spec.ts', test: 'phone > reading.spec.ts > opens', seconds: 2 },
      {
        suite: 'phone: reading.spec.ts',
        test: 'phone > reading.spec.ts > the summary > has every chapter',
        seconds: 4,
      },
      {
        suite: 'desktop: reading.spec.ts',
        test: 'desktop > reading.spec.ts > the summary > has every chapter',
        seconds: 0.25,
      },
    ])
  })
})

describe('the slowest', () => {
  it('tests and suites are named, longest first, no more than asked for', () => {
    expect(slowest('Journeys', playwrightTimes(playwrightReport), 2).split('\n')).toEqual([
      '',
      'Journeys: the slowest tests',
      '     4.0 s  phone > reading.spec.ts > the summary > has every chapter',
      '     2.0 s  phone > reading.spec.ts > opens',
      'Journeys: the slowest suites',
      '     6.0 s  phone: reading.spec.ts',
      '     0.3 s  desktop: reading.spec.ts',
    ])
  })

  it('of a stage without tests are nothing', () => {
    expect(slowest('Lint', [])).toBe('')
  })
})
