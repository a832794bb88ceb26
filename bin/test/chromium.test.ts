import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { browserOn, chromium, wholeBrowsers } from './chromium.mjs'

const folder = mkdtempSync(join(tmpdir(), 'sintesi-browser-'))
afterAll(() => rmSync(folder, { recursive: true }))

function program(name: string): string {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\necho Browser 1.0\n')
  chmodSync(path, 0o755)
  return path
}

describe('chromium', () => {
  it('is looked for by its names, the first best', () => {
    expect(browserOn(`/nowhere:${folder}`)).toBeUndefined()
    const chrome = program('google-chrome')
    expect(browserOn(`/nowhere:${folder}`)).toBe(chrome)
    const full = program('chromium')
    expect(browserOn(`/nowhere:${folder}`)).toBe(full)
    const shell = program('chromium-headless-shell')
    expect(browserOn(`/nowhere:${folder}`)).toBe(shell)
    expect(browserOn(`/nowhere:${folder}`, wholeBrowsers)).toBe(full)
    rmSync(shell)
  })

  it('is the one CHROMIUM_PATH names, or none', async () => {
    const path = program('my-browser')
    expect(await chromium({ CHROMIUM_PATH: path, PATH: folder })).toBe(path)
    await expect(chromium({ CHROMIUM_PATH: `${path}-gone`, PATH: folder })).rejects.toThrow('no program to run')
  })

  it('that does not run is refused', async () => {
    const path = program('chromium')
    writeFileSync(path, '#!/bin/sh\necho error: no display library >&2\nexit 127\n')
    await expect(chromium({ PATH: folder })).rejects.toThrow(/does not run.*no display library/s)
  })
})
