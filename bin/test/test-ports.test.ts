import { expect, it } from 'vitest'
import { portState } from '../portal/port.mjs'
import { portsForTests } from './test-ports.mjs'

it('gives free ports, no two the same, where no outgoing connection takes one', async () => {
  const ports = await portsForTests(8)
  expect(new Set(ports).size).toBe(8)
  for (const port of ports) {
    expect(port).toBeLessThan(32_768)
    expect(await portState(port)).toBe('free')
  }
})
