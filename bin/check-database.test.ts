import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteFile } from '@/lib/sqlite-file'
import { bakedSettings } from './baked-settings'
import { checkDatabase } from './check-database'
import { isInitialised, markInitialised } from './initialised'
import { freePort } from './portal/port.mjs'
import { canReachMongodb, mongodbServers } from './reach-mongodb'

let folder: string
let settings: { DATA_DIR: string; DATABASE_URL: string }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sintesi-database-'))
  settings = { DATA_DIR: folder, DATABASE_URL: `file:${folder}/sintesi.sqlite` }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('checkDatabase with SQLite', () => {
  it('lets a new installation begin, and a filled one go on', async () => {
    await expect(checkDatabase(settings)).resolves.toBeUndefined()
    writeFileSync(sqliteFile(settings.DATABASE_URL), 'content')
    markInitialised(settings)
    expect(isInitialised(settings)).toBe(true)
    await expect(checkDatabase(settings)).resolves.toBeUndefined()
  })

  it('refuses an initialised installation whose file is gone or empty, and says how to go on', async () => {
    markInitialised(settings)
    await expect(checkDatabase(settings)).rejects.toThrow(
      /is gone or empty.*from the backup.*delete that .initialised/s,
    )
    writeFileSync(sqliteFile(settings.DATABASE_URL), '')
    await expect(checkDatabase(settings)).rejects.toThrow('is gone or empty')
  })

  it('refuses a folder that cannot be', async () => {
    writeFileSync(join(folder, 'file'), '')
    const DATABASE_URL = `file:${folder}/file/sintesi.sqlite`
    await expect(checkDatabase({ ...settings, DATABASE_URL })).rejects.toThrow('cannot be written')
  })

  it.each([
    ['file:///srv/a%20b.sqlite', '/srv/a b.sqlite'],
    ['file:/srv/a.sqlite', '/srv/a.sqlite'],
    ['file:./a.sqlite', join(process.cwd(), 'a.sqlite')],
  ])('reads %s', (url, path) => {
    expect(sqliteFile(url)).toBe(path)
  })
})

describe('checkDatabase with MongoDB', () => {
  it.each([
    ['mongodb://u:p%40@h/db', [{ host: 'h', port: 27017 }]],
    [
      'mongodb://h:1,i:2/?replicaSet=rs0',
      [
        { host: 'h', port: 1 },
        { host: 'i', port: 2 },
      ],
    ],
    ['mongodb://[::1]:3', [{ host: '::1', port: 3 }]],
  ])('reads the servers of %s', (url, servers) => {
    expect(mongodbServers(url)).toEqual(servers)
  })

  it('reaches a server that listens, even as the second of two', async () => {
    const server = createServer((socket) => socket.destroy())
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, resolve))
    expect(await canReachMongodb(`mongodb://localhost:1,localhost:${port}/db`, 2000)).toBe(true)
    await new Promise((resolve) => server.close(resolve))
  })

  it('refuses one that does not, without printing the password', async () => {
    const refusal = checkDatabase({ ...settings, DATABASE_URL: 'mongodb://user:hunter2@localhost:1/db' })
    await expect(refusal).rejects.toThrow('No MongoDB answers at localhost (DATABASE_URL)')
    await expect(refusal).rejects.not.toThrow('hunter2')
  })
})

describe('bakedSettings', () => {
  const address = 'http://localhost:3000'

  it('changes with what a build bakes in and with nothing else', () => {
    const before = bakedSettings({ DATA_DIR: 'a' }, address)
    expect(bakedSettings({ DATA_DIR: 'a', PAYLOAD_SECRET: 'x', PORT: '1', HOME: '/' }, address)).toBe(before)
    expect(bakedSettings({ DATA_DIR: 'b' }, address)).not.toBe(before)
    expect(bakedSettings({ DATA_DIR: 'a', NEXT_PUBLIC_X: '1' }, address)).not.toBe(before)
    expect(bakedSettings({ DATA_DIR: 'a' }, 'https://fse.example.org')).not.toBe(before)
  })
})
