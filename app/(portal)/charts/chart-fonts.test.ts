import { readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installChartFonts } from './chart-fonts'

describe('installChartFonts', () => {
  const before = process.env.FONTCONFIG_FILE
  beforeAll(() => {
    delete process.env.FONTCONFIG_FILE
  })
  afterAll(() => {
    if (process.env.FONTCONFIG_FILE) rmSync(path.dirname(process.env.FONTCONFIG_FILE), { recursive: true })
    if (before) process.env.FONTCONFIG_FILE = before
    else delete process.env.FONTCONFIG_FILE
  })

  it('names the package whose fonts are not there', () => {
    expect(() => installChartFonts(['@expo-google-fonts/nobody'])).toThrow('@expo-google-fonts/nobody is not installed')
    expect(process.env.FONTCONFIG_FILE).toBeUndefined()
  })

  it('writes once, in a folder of its own that nobody can foresee', () => {
    installChartFonts()
    const file = process.env.FONTCONFIG_FILE ?? ''
    expect(path.basename(path.dirname(file))).toMatch(/^sintesi-fonts-[A-Za-z0-9]{6}$/)
    expect(path.basename(path.dirname(file))).not.toContain(String(process.pid))
    expect(statSync(path.dirname(file)).mode & 0o077).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('titillium-web')
    installChartFonts()
    expect(process.env.FONTCONFIG_FILE).toBe(file)
  })
})
