import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderedConfig } from './rendered-config.mjs'

const shipped = readFileSync('deploy/nginx.conf', 'utf8')
const ports = { portal: 20_001, keeper: 20_002, front: 20_003, plain: 20_004 }

test('a trial has its own ports and folders, and is the shipped configuration otherwise', () => {
  const text = renderedConfig(shipped, ports, '/trial')
  expect(text).not.toMatch(/3000|3080|listen (443|80|\[)|\/var\/|ssl_certificate|example\.org/)
  expect(text).toContain('rate=20r/s')
  const kept = (config: string) => config.split('\n').filter((line) => /proxy_(cache|set_header|ignore)/.test(line))
  expect(kept(text).length).toBe(kept(shipped).length)
})

test('a trial may lift the limit of one sender', () => {
  expect(renderedConfig(shipped, ports, '/trial', { perSecond: 5000 })).toContain('rate=5000r/s')
})

test('nothing is left as it was unseen', () => {
  expect(() => renderedConfig(shipped.replace('listen 80;', 'listen 8080;'), ports, '/trial')).toThrow('listen 80;')
})
