import { expect, it } from 'vitest'
import { portalsIn } from './portals-of.mjs'

const project = (name: string, portal: string) => ({ name, metadata: { portal } })
const config = {
  projects: [project('editing', 'editing'), project('desktop', 'reading'), project('phone', 'reading')],
}
const spec = (...names: string[]) => ({ tests: names.map((projectName) => ({ projectName })) })

it('needs each portal once that a chosen journey visits, and no other', () => {
  const nested = [{ specs: [], suites: [{ specs: [spec('phone', 'desktop')] }] }]
  expect(portalsIn({ config, errors: [], suites: nested })).toEqual(['reading'])
  expect(portalsIn({ config, errors: [], suites: [...nested, { specs: [spec('editing')] }] })).toEqual([
    'editing',
    'reading',
  ])
})
