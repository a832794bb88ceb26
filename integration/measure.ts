import { appendFileSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, expect, inject, type TestContext } from 'vitest'

// Where MEASURE_TESTS names a file, each test writes what it cost there: milliseconds of this
// process on a processor, which do not depend on what else the machine does, and how many
// assertions it made. One line for the whole file of tests comes last.
const file = process.env.MEASURE_TESTS ?? ''
const milliseconds = (since?: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since)
  return Math.round((user + system) / 1000)
}
const write = (cost: number, assertions: number, name: string) =>
  appendFileSync(file, `${[cost, assertions, inject('database'), name].join('\t')}\n`)

const named = ({ name, suite }: TestContext['task']): string => (suite ? `${named(suite as never)} > ${name}` : name)

let began: NodeJS.CpuUsage
let assertions = 0
beforeEach(() => {
  began = process.cpuUsage()
})
afterEach(({ task }) => {
  const { assertionCalls } = expect.getState()
  assertions += assertionCalls
  write(milliseconds(began), assertionCalls, named(task))
})
afterAll(() => write(milliseconds(), assertions, `= ${expect.getState().testPath}`))
