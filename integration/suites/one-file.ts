import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retryWhileBusy } from '@/database/busy'
import { Mutex } from '@/database/mutex'
import { openSqlite } from '@/database/open-sqlite'
import { OpenedFile } from '@/database/opened-file'
import { AlreadyServedError, holdServingLock } from '@/database/serving-lock'
import { env } from '@/lib/env'
import { sqliteFile } from '@/lib/sqlite-file'
import { type Account, accounts } from '../accounts'
import { isSqlite } from '../broken-database'
import { payload } from '../portal'
import { rest } from '../request'

const time = { timeout: 600_000 }
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Another program that locks a file of SQLite, and says so. */
async function lockElsewhere(file: string, begin: string): Promise<ChildProcess> {
  const program = `const Database = require('libsql'); const db = new Database(${JSON.stringify(file)})
    db.exec(${JSON.stringify(begin)}); console.log('locked'); setTimeout(() => {}, 600000)`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

async function end(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

const descriptors = '/proc/self/fd'
const openDescriptors = () => readdirSync(descriptors).length
const hasDescriptors = (() => {
  try {
    return openDescriptors() > 0
  } catch {
    return false
  }
})()

export function oneFileSuite() {
  describe.runIf(isSqlite)('The one file of SQLite', () => {
    let approver: Account
    let id: string
    beforeAll(async () => {
      approver = (await accounts()).approver
      const body = { code: 'un-file', term: 'Un file', definition: 'Prova.' }
      id = (await rest('POST', 'glossary?draft=true', { token: approver.token, body })).body.doc.id
    }, 120_000)

    const save = (definition: string, language: 'it' | 'en' = 'it') =>
      rest('PATCH', `glossary/${id}?draft=true`, { token: approver.token, body: { definition }, language })

    it.runIf(hasDescriptors)('is not opened once more with each save', time, async () => {
      await save('La prima.')
      const before = openDescriptors()
      for (let count = 0; count < 20; count++) expect((await save(`La ${count}ª.`)).status).toBe(200)
      // Two a save would be forty.
      expect(openDescriptors() - before).toBeLessThan(20)
    })

    it('locked by another program is waited for while the process does other things', time, async () => {
      const other = await lockElsewhere(sqliteFile(env().DATABASE_URL), 'BEGIN IMMEDIATE')
      let ticks = 0
      const clock = setInterval(() => ticks++, 20)
      try {
        let isSaved = false
        const saving = save('Dopo l’altro.').finally(() => {
          isSaved = true
        })
        const reading = rest('GET', `glossary/${id}?draft=true`, { token: approver.token })
        while (ticks < 20) await pause(20)
        expect(isSaved).toBe(false)
        await end(other)
        expect((await reading).status).toBe(200)
        expect((await saving).status).toBe(200)
      } finally {
        clearInterval(clock)
        other.kill('SIGKILL')
      }
    })

    it('locked for too long is told in the language of whoever saves', time, async () => {
      const other = await lockElsewhere(sqliteFile(env().DATABASE_URL), 'BEGIN IMMEDIATE')
      try {
        const { status, body } = await save('Mai.', 'en')
        expect([status, body.errors[0].message]).toEqual([
          503,
          expect.stringMatching(/^Not saved: the database is busy/),
        ])
      } finally {
        await end(other)
      }
      expect((await save('Ora sì.')).status).toBe(200)
    })

    it('is asked again only while it is busy', async () => {
      let asked = 0
      const busy = Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' })
      const second = async () => {
        asked += 1
        if (asked < 3) throw busy
        return asked
      }
      expect(await retryWhileBusy(second, 60_000)).toBe(3)
      await expect(retryWhileBusy(() => Promise.reject(busy), 50)).rejects.toBe(busy)
      const broken = new Error('broken')
      await expect(retryWhileBusy(() => Promise.reject(broken), 60_000)).rejects.toBe(broken)
    })

    it('lets writers wait for one that gets on, and not for one that does not', time, async () => {
      const mutex = new Mutex({ totalSeconds: 60, silentSeconds: 3 })
      const release = await mutex.acquire()
      const working = setInterval(() => mutex.recordProgress(), 200)
      const waiting = mutex.acquire()
      let isIn = false
      waiting.then(
        () => {
          isIn = true
        },
        () => {},
      )
      await pause(6000)
      expect(isIn).toBe(false)
      release()
      const releaseNext = await waiting
      clearInterval(working)
      await expect(mutex.acquire()).rejects.toMatchObject({ name: 'DatabaseFailure', reason: 'busy' })
      releaseNext()
      ;(await mutex.acquire())()
      expect(mutex.isTaken).toBe(false)
    })

    it('moved away is not ready', time, async () => {
      const file = sqliteFile(env().DATABASE_URL)
      await expect.poll(() => payload.db.whyNotReady(), { timeout: 60_000 }).toBeNull()
      renameSync(file, `${file}.moved`)
      try {
        await expect.poll(() => payload.db.whyNotReady(), { timeout: 60_000 }).toMatch(/gone/)
      } finally {
        renameSync(`${file}.moved`, file)
      }
      await expect.poll(() => payload.db.whyNotReady(), { timeout: 60_000 }).toBeNull()
    })

    describe('that is not the portal’s own', () => {
      const folder = mkdtempSync(join(tmpdir(), 'sintesi-file-'))
      const file = join(folder, 'test.sqlite')
      const url = `file:${file}`
      afterAll(() => rmSync(folder, { recursive: true, force: true }))

      it('is told when it is overwritten or replaced', async () => {
        await openSqlite(url).execute('CREATE TABLE texts (x)')
        const opened = new OpenedFile(file)
        expect(opened.fault()).toBeNull()
        writeFileSync(file, 'something else')
        expect(opened.fault()).toMatch(/overwritten/)
        rmSync(file)
        expect(opened.fault()).toMatch(/gone/)
        writeFileSync(file, '')
        expect(opened.fault()).toMatch(/Another file/)
      })

      it('is served by one process, until that has ended in whatever way', time, async () => {
        const other = await lockElsewhere(`${file}.serving`, 'BEGIN EXCLUSIVE')
        await expect(holdServingLock({ DATABASE_URL: url })).rejects.toThrow(AlreadyServedError)
        await end(other)
        await holdServingLock({ DATABASE_URL: url })
        await expect(holdServingLock({ DATABASE_URL: url })).rejects.toThrow(/Another portal/)
      })
    })
  })
}
