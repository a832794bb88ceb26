import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildFingerprint, sourceFiles } from './build.mjs'
import { discardBuild, isStamped, stampBuild } from './build-stamp.mjs'
import { exitCodeOf, Failure, Interrupted } from './failure.mjs'
import { requireWritable } from './folder.mjs'
import { isInstalled } from './install.mjs'
import { isNodeSupported, nodeAdvice, nodeRefusal, recommendedLine } from './node-version.mjs'
import { freePort, portAtFirstSight, portState, requireFreePort } from './port.mjs'
import { ensureSecret } from './secret.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sintesi-prepare-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the version of Node', () => {
  it.each(['20.9.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(isNodeSupported(version)).toBe(true)
  })

  it.each(['20.8.1', '18.20.4', '9.11.2'])('%s will not', (version) => {
    expect(isNodeSupported(version)).toBe(false)
    expect(nodeRefusal(version)).toContain('needs 20.9 or newer')
  })

  it.each([
    ['20.20.2', '2026-05-01', 'Node.js 20 has had no security fixes since 2026-04-30.'],
    ['22.1.0', '2027-05-01', 'Node.js 22 has had no security fixes since 2027-04-30.'],
    ['23.4.0', '2026-11-30', 'Node.js 23 has had no security fixes.'],
  ])('%s on %s is told that it is no longer supported', (version, day, words) => {
    const advice = nodeAdvice(version, day)
    expect(advice).toContain(words)
    expect(advice).toContain(`install Node.js ${recommendedLine}.`)
  })

  it.each([
    ['20.20.2', '2026-04-30'],
    ['24.0.0', '2026-11-30'],
    ['26.10.0', '2026-11-30'],
    ['28.0.0', '2030-01-01'],
    ['27.0.0', '2027-05-01'],
  ])('%s on %s is told nothing', (version, day) => {
    expect(nodeAdvice(version, day)).toBe('')
  })
})

describe('packages', () => {
  const wanted = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/next': { version: '16.4.5', integrity: 'a' },
      'node_modules/other-platform': { version: '1.0.0', integrity: 'b', optional: true },
    },
  }
  const next = { 'node_modules/next': { version: '16.4.5', integrity: 'a' } }

  it('are complete without those of other platforms', () => {
    expect(isInstalled(wanted, { packages: next })).toBe(true)
  })

  it('are not complete when nothing, another version or another content is there', () => {
    expect(isInstalled(wanted, null)).toBe(false)
    expect(isInstalled(wanted, { packages: {} })).toBe(false)
    expect(isInstalled(wanted, { packages: { 'node_modules/next': { version: '16.4.4', integrity: 'a' } } })).toBe(
      false,
    )
    expect(isInstalled(wanted, { packages: { 'node_modules/next': { version: '16.4.5', integrity: 'x' } } })).toBe(
      false,
    )
  })
})

describe('the secret', () => {
  const path = () => join(folder, '.env')

  it('is made once, at random, for its owner alone', () => {
    ensureSecret(folder, {})
    const made = readFileSync(path(), 'utf8')
    expect(made).toMatch(/^PAYLOAD_SECRET=[0-9a-f]{64}$/m)
    expect(statSync(path()).mode & 0o777).toBe(0o600)
    ensureSecret(folder, {})
    expect(readFileSync(path(), 'utf8')).toBe(made)
    rmSync(path())
    ensureSecret(folder, {})
    expect(readFileSync(path(), 'utf8')).not.toBe(made)
  })

  it('is not made when the environment brings one', () => {
    ensureSecret(folder, { PAYLOAD_SECRET: 'given' })
    expect(existsSync(path())).toBe(false)
  })
})

describe('the port', () => {
  it('comes from the environment, else from .env, else is 3000', () => {
    expect(portAtFirstSight(folder, {})).toBe(3000)
    writeFileSync(join(folder, '.env'), 'PORT=4000\n')
    expect(portAtFirstSight(folder, {})).toBe(4000)
    expect(portAtFirstSight(folder, { PORT: '5000' })).toBe(5000)
  })

  it('is refused with advice while another program has it', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, resolve))
    const { port } = other.address() as AddressInfo
    await expect(requireFreePort(port)).rejects.toThrow(`PORT=${port + 1} npm run portal`)
    await new Promise((resolve) => other.close(resolve))
    await expect(requireFreePort(port)).resolves.toBeUndefined()
  })

  it('found free can be listened on', async () => {
    expect(await portState(await freePort())).toBe('free')
  })
})

describe('a folder', () => {
  it('is made when missing', () => {
    requireWritable(join(folder, 'a/b'), 'nothing')
    expect(existsSync(join(folder, 'a/b'))).toBe(true)
  })

  it('is refused where a file is in the way', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => requireWritable(join(folder, 'file'), 'the uploads')).toThrow(/cannot be written .*the uploads/s)
  })
})

describe('a build', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'lib'))
    mkdirSync(join(folder, 'e2e'))
    mkdirSync(join(folder, 'deploy'))
    const headers = 'deploy/security-headers.ts'
    for (const path of [
      headers,
      'lib/format.ts',
      'lib/format.test.ts',
      'e2e/site.spec.ts',
      'next.config.mjs',
      'README.md',
    ]) {
      writeFileSync(join(folder, path), path)
    }
  })
  const fingerprint = () => buildFingerprint(folder, 'settings')

  it('depends on sources and configuration, not on tests and documents', () => {
    expect(sourceFiles(folder)).toEqual(['deploy/security-headers.ts', 'lib/format.ts', 'next.config.mjs'])
  })

  it('is another when a source, its name or a setting changes', () => {
    const before = fingerprint()
    expect(fingerprint()).toBe(before)
    expect(buildFingerprint(folder, 'other settings')).not.toBe(before)
    writeFileSync(join(folder, 'lib/format.ts'), 'changed')
    const changed = fingerprint()
    expect(changed).not.toBe(before)
    writeFileSync(join(folder, 'lib/new.ts'), '')
    expect(fingerprint()).not.toBe(changed)
  })

  it('counts as made only with the stamp of the same fingerprint', () => {
    expect(isStamped(folder, 'a')).toBe(false)
    stampBuild(folder, 'a')
    expect(isStamped(folder, 'a')).toBe(true)
    expect(isStamped(folder, 'b')).toBe(false)
    discardBuild(folder)
    expect(isStamped(folder, 'a')).toBe(false)
  })
})

describe('the exit code', () => {
  it('is what a shell expects of a signal, else 1', () => {
    expect(exitCodeOf(new Interrupted('SIGINT'))).toBe(130)
    expect(exitCodeOf(new Interrupted('SIGTERM'))).toBe(143)
    expect(exitCodeOf(new Failure('no'))).toBe(1)
  })
})
