import { randomUUID } from 'node:crypto'
import { handleEndpoints, type PayloadRequest, type Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '@/collections/access/access'
import type { LogRow } from '@/collections/audit/all-rows'
import { applyImport, claimImport } from '@/collections/figure-sheet/apply-import'
import { cancelProgress } from '@/collections/figure-sheet/progress'
import { isIntact } from '@/lib/audit/seal'
import { readSheetFile } from '@/lib/figure-sheet/read-file'
import type { SheetChange, SheetProblem } from '@/lib/figure-sheet/report'
import { sampleRows, sampleWorkbook } from '@/lib/figure-sheet/sample-workbook'
import type { FigureImport } from '@/payload-types'
import { type Account, accounts } from '../accounts'
import { correction, forgetRecords, recordsOf } from '../corrections'
import { payload } from '../portal'
import { rest } from '../request'
import { rolledBack } from '../rolled-back'
import { idOfFigure, makeSample, places } from '../samples'
import { everything, recordOf } from '../snapshot'
import { remove, withSample } from '../with-sample'

/** The ways in which drafts are written: Payload's own updates, and versions at once. */
const ways = [
  ['one by one', undefined],
  ['at once', 0],
] as const

export function figureImportsSuite() {
  describe('Figures from a file', () => {
    let editor: Account
    let edition: string
    beforeAll(async () => {
      editor = (await accounts()).editor
      edition = (await places()).edition
    })

    const ask = async (
      method: string,
      path: string,
      token: string | undefined,
      body?: Uint8Array | string | object,
    ) => {
      const isFile = typeof body === 'string' || body instanceof Uint8Array
      const request = new Request(`http://localhost:3000/api/editions/${path}`, {
        method,
        headers: {
          'Accept-Language': 'it',
          ...(token ? { Authorization: `JWT ${token}` } : {}),
          ...(body && !isFile ? { 'Content-Type': 'application/json' } : {}),
        },
        body: body === undefined ? undefined : isFile ? Buffer.from(body as string) : JSON.stringify(body),
      })
      const response = await handleEndpoints({ config: payload.config, request })
      const bytes = Buffer.from(await response.arrayBuffer())
      const isJson = response.headers.get('Content-Type')?.includes('application/json')
      return {
        status: response.status,
        headers: response.headers,
        bytes,
        // biome-ignore lint/suspicious/noExplicitAny: answers are looked into, not built upon
        body: (isJson ? JSON.parse(String(bytes)) : null) as any,
      }
    }
    const sheet = async (format: 'csv' | 'xlsx', of = edition) =>
      (await ask('GET', `${of}/figures.${format}`, editor.token)).bytes
    const dryRun = async (file: Uint8Array | string, query = '', of = edition) =>
      (await ask('POST', `${of}/figure-imports?name=prova.csv${query}`, editor.token, file)).body.import
    const linesOf = async (id: string, list: string, of = edition) =>
      (await ask('GET', `${of}/figure-imports/${id}/lines?list=${list}`, editor.token)).body.lines
    const apply = (id: string, token = editor.token, of = edition) =>
      ask('POST', `${of}/figure-imports/${id}/apply`, token, { confirmed: true })
    const record = async (id: string) =>
      (await payload.db.findOne<FigureImport>({
        collection: 'figure-imports',
        where: { id: { equals: id } },
      })) as FigureImport
    const localReq = async (user: Account['user']) => {
      const { createLocalReq } = await import('payload')
      return createLocalReq({ user }, payload)
    }

    /** An edition of its own with figures nobody else reads. */
    async function withEdition(
      values: Record<string, object>,
      work: (edition: string, ids: Record<string, string>) => Promise<void>,
    ) {
      const { id } = await makeSample('editions', {})
      const ids: Record<string, string> = {}
      try {
        for (const [code, data] of Object.entries(values))
          ids[code] = (await makeSample('figures', {}, { data: { code, edition: id, label: code, ...data } })).id
        await work(id, ids)
      } finally {
        const { docs } = await payload.db.find<{ id: string }>({
          collection: 'figure-imports',
          where: { edition: { equals: id } },
          limit: 0,
          pagination: false,
        })
        for (const { id: made } of docs) await remove('figure-imports', String(made))
        for (const figure of Object.values(ids)) await remove('figures', figure)
        await remove('editions', id)
      }
    }
    const contents = async () => {
      const { 'figure-imports': _, ...rest } = await everything()
      return rest
    }
    /**
     * As if the figure came from the edition before: another version of it,
     * with the marks no request can set.
     */
    const markForReview = async (id: string, toReview: string[]) => {
      const { version } = (await recordOf('figures', id)).versions.at(-1) as unknown as { version: object }
      const now = new Date().toISOString()
      await payload.db.createVersion({
        autosave: false,
        collectionSlug: 'figures',
        createdAt: now,
        updatedAt: now,
        parent: id,
        versionData: { ...version, toReview } as never,
      })
    }
    /** What the log tells an account has done with a figure. */
    const logOf = async (id: string) =>
      (
        await payload.db.find<LogRow>({
          collection: 'audit-log',
          where: { and: [{ documentId: { equals: id } }, { actorId: { exists: true } }] },
          limit: 0,
          pagination: false,
        })
      ).docs
    const removeImport = (id: string) => remove('figure-imports', id)

    describe('exported and brought back', () => {
      it.each(['csv', 'xlsx'] as const)('as %s: the whole edition, and nothing changes', async (format) => {
        const file = await sheet(format)
        const before = await contents()
        const { id, state, rows, counts } = await dryRun(file)
        const { totalDocs } = await payload.count({ collection: 'figures', where: { edition: { equals: edition } } })
        expect({ state, rows }).toEqual({ state: 'examined', rows: totalDocs })
        expect(counts).toMatchObject({
          changes: 0,
          errors: 0,
          warnings: 0,
          notices: 0,
          broken: 0,
          mended: 0,
          missing: 0,
        })
        expect((await apply(id)).status).toBe(409)
        expect(await contents()).toEqual(before)
        await removeImport(id)
      })

      it('changed, applied and exported again: the same cells', async () => {
        await withEdition(
          { a: { value: 1 }, b: { value: 2.5 }, c: { kind: 'output', unit: 'people', decimals: 0, value: 3 } },
          async (of) => {
            const lines = (await sheet('csv', of)).toString().split('\r\n')
            const changed = lines.map((line) =>
              line
                .replace(/^(a;.*;euro;)1,00;/, '$1254774002,77;')
                .replace(/^(c;.*;persone;)3;;;;/, '$14334;5000;2023;30/06/2022;'),
            )
            expect(changed).not.toEqual(lines)
            const { id } = await dryRun(changed.join('\r\n'), '', of)
            expect((await apply(id, editor.token, of)).body.import).toMatchObject({ state: 'applied' })
            expect((await sheet('csv', of)).toString().split('\r\n')).toEqual(changed)
            const fromXlsx = await readSheetFile(await sheet('xlsx', of))
            const cellsOf = (row: number) =>
              fromXlsx.sheets[0]?.rows[row]?.cells.map((cell) => cell?.number ?? cell?.day ?? cell?.text)
            expect(cellsOf(1)?.[5]).toBe(254_774_002.77)
            expect(cellsOf(3)?.slice(5, 9)).toEqual([4334, 5000, 2023, '2022-06-30'])
          },
        )
      })
    })

    it('the dry run finds each kind of fault at its place, and changes nothing', async () => {
      const file = [
        'Codice;Unità;Valore;Target;Riferito al',
        'axis-1.paid;euro;254.774.002,78;;',
        'axis-9.paid;euro;1;;',
        'axis-2.paid;persone;1;;',
        'axis-3.paid;euro;molto;;',
        'axis-4.paid;euro;1,234;5;31/02/2022',
        'axis-5.paid;euro;1;;',
        'axis-5.paid;euro;2;;',
        'programme.paid;euro;1,00;;',
        ';euro;7;;',
      ].join('\r\n')
      const before = await contents()
      const { id, counts } = await dryRun(file)
      expect(await contents()).toEqual(before)
      const problems = await linesOf(id, 'problems')
      const found = problems.map(
        ({ kind, place }: { kind: string; place: { row: number; column: string } }) =>
          `${kind} ${place.column}${place.row}`,
      )
      expect(found.sort()).toEqual(
        [
          'cents C6',
          'computedIgnored C9',
          'noCode A10',
          'repeatedCode A8',
          'targetNotAllowed D6',
          'unknownCode A3',
          'unreadableDay E6',
          'unreadableNumber C5',
          'wrongUnit B4',
        ].sort(),
      )
      expect(counts).toMatchObject({ errors: 6, notices: 1 })
      const [change] = await linesOf(id, 'changes')
      expect(change).toMatchObject({
        before: 254_774_002.77,
        after: 254_774_002.78,
        place: { row: 2, column: 'C', sheet: null },
      })
      const checks = await linesOf(id, 'checks')
      expect(checks).toContainEqual(
        expect.objectContaining({ outcome: 'broken', figure: expect.objectContaining({ code: 'programme.paid' }) }),
      )
      expect((await linesOf(id, 'consequences')).map(({ figure }: SheetChange) => figure.code)).toContain(
        'programme.paid',
      )
      const refused = await apply(id)
      expect([refused.status, refused.body.errors[0].message]).toEqual([
        409,
        'Il file ha errori: correggilo e rifai la prova.',
      ])
      expect(await contents()).toEqual(before)
      await removeImport(id)
    })

    it('a file of thousands of rows is examined and its report kept whole', async () => {
      const codes = Array.from({ length: 5000 }, () => `x-${randomUUID()}`)
      const { id, counts, rows } = await dryRun(['Codice;Valore', ...codes.map((code) => `${code};1`)].join('\n'))
      expect({ rows, warnings: counts.warnings }).toEqual({ rows: 5000, warnings: 5000 })
      const last = await ask('GET', `${edition}/figure-imports/${id}/lines?list=problems&page=100`, editor.token)
      expect(last.body).toMatchObject({ total: 5000, page: 100, pages: 100 })
      expect(last.body.lines.at(-1)).toMatchObject({ found: codes.at(-1), place: { row: 5001 } })
      const one = await ask(
        'GET',
        `${edition}/figure-imports/${id}/lines?list=problems&search=${codes[7]}`,
        editor.token,
      )
      expect(one.body).toMatchObject({ total: 1, lines: [{ place: { row: 9 } }] })
      await removeImport(id)
    })

    it('a file that cannot be read is refused in words, and leaves no record', async () => {
      const { totalDocs } = await payload.count({ collection: 'figure-imports' })
      const answer = await ask(
        'POST',
        `${edition}/figure-imports?name=x`,
        editor.token,
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      )
      expect([answer.status, answer.body.errors[0].message]).toEqual([
        422,
        'È un file del vecchio Excel (.xls): salvalo come .xlsx.',
      ])
      const large = await ask('POST', `${edition}/figure-imports?name=x`, editor.token, Buffer.alloc(10_000_001, 65))
      expect(large.status).toBe(413)
      expect((await payload.count({ collection: 'figure-imports' })).totalDocs).toBe(totalDocs)
    })

    describe('nothing is left out without a word', () => {
      const rows = (...lines: string[]) => lines.join('\r\n')
      const found = async (file: Uint8Array | string) => {
        const { id } = await dryRun(file)
        const [changes, problems] = [await linesOf(id, 'changes'), await linesOf(id, 'problems')]
        await removeImport(id)
        return {
          changes: changes.map(({ figure, after }: SheetChange) => [figure.code, after]),
          problems: problems.map(
            ({ severity, kind, place: { row, column } }: SheetProblem) => `${severity} ${kind} ${column ?? ''}${row}`,
          ),
        }
      }
      const book = (sheet: string) => sampleWorkbook(`<worksheet>${sheet}</worksheet>`)
      const two = ['axis-2.paid;297276053,65;', 'axis-3.paid;281034588,72;']

      it('of a CSV', async () => {
        const both = [
          ['axis-2.paid', 297_276_053.65],
          ['axis-3.paid', 281_034_588.72],
        ]
        expect(await found(`Codice;Valore;Nota\r\n${two.join('\n')}\r\n`)).toEqual({ changes: both, problems: [] })
        expect((await found(rows('Codice,Valore', 'axis-2.paid,297276053,65'))).problems).toEqual([
          'error surplusCell C2',
        ])
        expect((await found(rows('Codice,Valore,Nota', 'axis-2.paid,297276053,65'))).problems).toEqual([
          'error splitNumber B2',
        ])
        expect((await found(`Codice;Valore;Nota\n${two[0]}"nota\n${two[1]}nota"\n`)).problems).toEqual([
          'error rowInCell C2',
        ])
      })

      it('of a workbook', async () => {
        const lines = [
          ['Codice', 'Valore'],
          ['axis-2.paid', 7],
        ]
        const changes = [['axis-2.paid', 7]]
        expect(await found(book(sampleRows(lines, { 2: 'hidden="1"' })))).toEqual({
          changes,
          problems: ['warning hiddenRows 2'],
        })
        const columns = '<cols><col min="2" max="2" hidden="1"/></cols>'
        expect(await found(book(columns + sampleRows(lines)))).toEqual({
          changes,
          problems: ['warning hiddenColumn B1'],
        })
        const merged = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>'
        expect((await found(book(sampleRows(lines) + merged))).problems).toEqual(['error mergedHeading B1'])
      })

      it('in the letters of Windows', async () => {
        const file = Buffer.from('Codice;Unit\xe0;Valore;Nota\naxis-2.paid;\x80;7;l\x92ufficio\n', 'latin1')
        const { id } = await dryRun(file)
        expect(await linesOf(id, 'changes')).toMatchObject([{ after: 7, note: 'l’ufficio' }])
        expect(await linesOf(id, 'problems')).toEqual([])
        await removeImport(id)
      })
    })

    describe('a file that would keep everybody waiting', () => {
      const columns = `<cols>${'<col min="1" max="16384"/>'.repeat(20_000)}</cols>`
      it.each([
        ['between lists of cells', `<sheetData></sheetData>${columns}<sheetData></sheetData>`],
        ['after a comment', `<!--<sheetData-->${columns}<sheetData></sheetData>`],
      ])('with a million widths %s is refused in words', async (_, sheet) => {
        const bytes = sampleWorkbook(`<worksheet>${sheet}</worksheet>`)
        const answer = await ask('POST', `${edition}/figure-imports?name=x`, editor.token, bytes)
        expect([answer.status, answer.body.errors[0].message]).toEqual([
          422,
          'Il file contiene molto più di una tabella di dati: copia la tabella in un file nuovo.',
        ])
      })

      it.each(['editions', 'translations'])('is not received whole when it is too large, by %s', async (by) => {
        const path =
          by === 'editions' ? `editions/${edition}/figure-imports?name=x` : `translations/xliff?edition=${edition}`
        let pieces = 0
        const body = new ReadableStream({
          pull(controller) {
            pieces += 1
            if (pieces > 1000) controller.close()
            else controller.enqueue(new Uint8Array(1_000_000).fill(97))
          },
        })
        const headers = { 'Accept-Language': 'en', Authorization: `JWT ${editor.token}` }
        const init = { method: 'POST', headers, body, duplex: 'half' }
        const request = new Request(`http://localhost:3000/api/${path}`, init as RequestInit)
        const response = await handleEndpoints({ config: payload.config, request })
        expect(response.status).toBe(413)
        expect((await response.json()).errors[0].message).toBe('The file is larger than 10 MB: split it.')
        expect(pieces).toBeLessThan(20)
      })
    })

    describe.each(ways)('applied %s', (_, few) => {
      const applyAs = async (id: string, user: Account['user']) => {
        const req = await localReq(user)
        expect(await claimImport(await record(id), 0, req)).toBe(true)
        return applyImport(await record(id), req, few)
      }

      it('writes drafts and nothing else, with the texts as they were and a version for each', async () => {
        await withEdition({ a: { value: 1 }, b: { value: 2 }, c: { value: 3 } }, async (of, ids) => {
          const a = ids.a ?? ''
          await payload.update({
            collection: 'figures',
            id: a,
            locale: 'en',
            data: { label: 'A in English', _status: 'published' },
          })
          const [before, untouched] = [await recordOf('figures', a), await recordOf('figures', ids.c ?? '')]
          const { id } = await dryRun('Codice;Valore;Riferito al\na;10,5;30/06/2022\nb;n.d.;\nc;3;', '', of)
          expect(await applyAs(id, editor.user)).toBe('applied')
          const after = await recordOf('figures', a)
          expect(after.doc).toEqual(before.doc)
          expect(after.versions).toHaveLength(before.versions.length + 1)
          const newest = async (code: string, locale: 'it' | 'en' = 'it') =>
            payload.findByID({ collection: 'figures', id: ids[code] ?? '', draft: true, locale, depth: 0 })
          expect(await newest('a')).toMatchObject({
            value: 10.5,
            label: 'a',
            _status: 'draft',
            asOf: '2022-06-30T00:00:00.000Z',
          })
          expect((await newest('a', 'en')).label).toBe('A in English')
          expect(await newest('b')).toMatchObject({ value: null, _status: 'draft' })
          expect(await recordOf('figures', ids.c ?? '')).toEqual(untouched)
          expect(await record(id)).toMatchObject({
            state: 'applied',
            examinedByName: 'editor',
            appliedByName: 'editor',
            counts: { changes: 3 },
          })
        })
      })

      it('lets a signature lapse with the target it was given for', async () => {
        const explanation = { text: 'Perché', signedBy: 'X', signedOn: '2023-05-29' }
        const target = { value: 10, year: 2023, stated: 'reached' }
        const data = { kind: 'output', unit: 'people', decimals: 0, value: 5, target, explanation }
        await withEdition({ a: data }, async (of, ids) => {
          const newest = async () => payload.findByID({ collection: 'figures', id: ids.a ?? '', draft: true, depth: 0 })
          expect((await newest()).explanation?.explainedValue).toBe(5)
          const { id } = await dryRun('Codice;Target\na;20', '', of)
          await applyAs(id, editor.user)
          const { explanation: now, target: aim } = await newest()
          expect(now).toMatchObject({ text: 'Perché', explainedValue: null })
          expect(aim).toMatchObject({ value: 20, year: 2023, stated: 'reached' })
        })
      })

      it('is undone whole when one figure in the middle is refused', async () => {
        const codes = Array.from({ length: 9 }, (_unused, index) => `c-${index}`)
        await withEdition(Object.fromEntries(codes.map((code) => [code, { value: 1 }])), async (of, ids) => {
          const { id } = await dryRun(['Codice;Valore', ...codes.map((code) => `${code};2`)].join('\n'), '', of)
          const { config } = payload.collections.figures
          const { beforeChange = [] } = config.hooks
          const before = await contents()
          let asked = 0
          config.hooks.beforeChange = [
            ...beforeChange,
            ({ data }) => {
              asked += 1
              if (asked === 5) throw new Error('Una regola dice di no.')
              return data
            },
          ]
          try {
            await expect(applyAs(id, editor.user)).rejects.toThrow('Una regola dice di no.')
          } finally {
            config.hooks.beforeChange = beforeChange
          }
          expect(asked).toBe(5)
          expect(await contents()).toEqual(before)
          expect(await record(id)).toMatchObject({ state: 'failed', failure: 'Una regola dice di no.' })
          expect(Object.keys(ids)).toHaveLength(9)
        })
      })

      it('is undone whole when somebody cancels it under way', async () => {
        await withEdition({ a: { value: 1 }, b: { value: 2 } }, async (of) => {
          const { id } = await dryRun('Codice;Valore\na;3\nb;4', '', of)
          const before = await contents()
          const { config } = payload.collections.figures
          const { beforeChange = [] } = config.hooks
          config.hooks.beforeChange = [
            ...beforeChange,
            async ({ data, originalDoc }) => {
              if (originalDoc.code === 'b') await cancelProgress(payload, id)
              return data
            },
          ]
          try {
            expect(await applyAs(id, editor.user)).toBe('cancelled')
          } finally {
            config.hooks.beforeChange = beforeChange
          }
          expect(await contents()).toEqual(before)
          expect(await record(id)).toMatchObject({ state: 'cancelled' })
          expect((await apply(id, editor.token, of)).status).toBe(409)
        })
      })

      it('is refused when the figures have changed since the dry run', async () => {
        await withEdition({ a: { value: 1 }, b: { value: 2 } }, async (of, ids) => {
          const { id } = await dryRun('Codice;Valore\na;3', '', of)
          await payload.update({ collection: 'figures', id: ids.b ?? '', draft: true, data: { value: 7 } })
          const before = await contents()
          await expect(applyAs(id, editor.user)).rejects.toThrow('I dati sono cambiati dopo la prova: rifai la prova.')
          expect(await contents()).toEqual(before)
          expect(await record(id)).toMatchObject({ state: 'failed' })
        })
      })

      it('is refused while a colleague has one of the figures open, and names it', async () => {
        const { approver } = await accounts()
        await withEdition({ a: { value: 1 }, b: { value: 2 } }, async (of, ids) => {
          const { id } = await dryRun('Codice;Valore\na;3\nb;3', '', of)
          const lock = await payload.create({
            collection: 'payload-locked-documents',
            data: {
              document: { relationTo: 'figures', value: ids.b },
              user: { relationTo: 'users', value: approver.id },
            } as never,
          })
          try {
            await expect(applyAs(id, editor.user)).rejects.toThrow('Un collega ha aperto questi dati: b.')
          } finally {
            await payload.delete({ collection: 'payload-locked-documents', id: lock.id })
          }
          expect(await record(id)).toMatchObject({ state: 'failed' })
        })
      })

      it.each([
        ['inReview', 'editor'],
        ['approved', 'approver'],
      ] as const)('is refused while the edition is %s, to an %s too, and changes nothing', async (state, role) => {
        const { user } = (await accounts())[role]
        await withEdition({ a: { value: 1 }, b: { value: 2 } }, async (of) => {
          const { id } = await dryRun('Codice;Valore\na;3\nb;4', '', of)
          await payload.update({ collection: 'editions', id: of, data: { state } })
          const before = await contents()
          await expect(applyAs(id, user)).rejects.toMatchObject({ status: 409 })
          expect(await contents()).toEqual(before)
          expect(await record(id)).toMatchObject({ state: 'failed', failure: expect.stringMatching(/edizione/) })
        })
      })

      it('into a public edition leaves drafts, which need a correction when they are published', async () => {
        const { approver } = await accounts()
        try {
          await withSample('figures', {}, async ({ id, data: { code } }) => {
            const publish = (given: object) =>
              rest('PATCH', `figures/${id}?draft=true`, {
                token: approver.token,
                body: { _status: 'published', ...given },
              })
            const before = (await recordOf('figures', id)).doc
            const made = await dryRun(`Codice;Valore\n${code};200`)
            expect(await applyAs(made.id, editor.user)).toBe('applied')
            await removeImport(made.id)
            expect((await recordOf('figures', id)).doc).toEqual(before)
            expect(await recordsOf(id)).toEqual([])
            const refused = await publish({})
            expect([refused.status, JSON.stringify(refused.body)]).toEqual([
              400,
              expect.stringContaining('correction.kind'),
            ])
            expect((await recordOf('figures', id)).doc).toEqual(before)
            expect((await publish({ correction })).status).toBe(200)
            expect((await recordOf('figures', id)).doc).toMatchObject({ value: 200 })
            expect(await recordsOf(id)).toMatchObject([{ kind: 'correction', editedByUser: editor.id }])
          })
        } finally {
          await forgetRecords()
        }
      })

      it('is refused to whoever may not write figures', async () => {
        await withEdition({ a: { value: 1 } }, async (of) => {
          const { id } = await dryRun('Codice;Valore\na;3', '', of)
          const stranger = { ...editor.user, role: 'reader' } as unknown as Account['user']
          const before = await contents()
          await expect(applyAs(id, stranger)).rejects.toMatchObject({ status: 403 })
          expect(await contents()).toEqual(before)
        })
      })
    })

    it('at once: is refused when somebody changes a figure or the edition while the drafts are made', async () => {
      const { administrator } = await accounts()
      const changes = {
        figure: (_of: string, b: string) =>
          payload.update({ collection: 'figures', id: b, draft: true, data: { value: 7 } }),
        edition: (of: string) => payload.update({ collection: 'editions', id: of, data: { state: 'inReview' } }),
      }
      for (const change of Object.values(changes))
        await withEdition({ a: { value: 1 }, b: { value: 2 } }, async (of, ids) => {
          const { id } = await dryRun('Codice;Valore\na;3', '', of)
          const { config } = payload.collections.figures
          const { beforeChange = [] } = config.hooks
          let before: unknown
          config.hooks.beforeChange = [
            ...beforeChange,
            async ({ data, originalDoc }) => {
              if (originalDoc.code !== 'a' || before) return data
              await change(of, ids.b ?? '')
              before = await contents()
              return data
            },
          ]
          const req = await localReq(administrator.user)
          await claimImport(await record(id), 0, req)
          try {
            const applying = applyImport(await record(id), req, 0)
            await expect(applying).rejects.toThrow('I dati sono cambiati dopo la prova: rifai la prova.')
          } finally {
            config.hooks.beforeChange = beforeChange
          }
          expect(await contents()).toEqual(before)
          expect(await record(id)).toMatchObject({ state: 'failed' })
        })
    })

    it('at once: figures computed from others are saved too, as computed', async () => {
      await withEdition({ a: { value: 1, kind: 'output', unit: 'people', decimals: 0 } }, async (of, { a = '' }) => {
        const formula = { operation: 'sum', operands: [a] }
        const data = { code: 'b', edition: of, label: 'b', kind: 'output', unit: 'people', decimals: 0, formula }
        const { id: b } = await makeSample('figures', {}, { data })
        try {
          const { id } = await dryRun('Codice;Target;Anno del target\na;5;2023\nb;5;2023', '', of)
          const req = await localReq(editor.user)
          await claimImport(await record(id), 0, req)
          expect(await applyImport(await record(id), req, 0)).toBe('applied')
          const newest = await payload.findByID({ collection: 'figures', id: b, draft: true, depth: 0 })
          expect(newest).toMatchObject({ value: 1, target: { value: 5, year: 2023 }, formula, _status: 'draft' })
        } finally {
          await remove('figures', b)
        }
      })
    })

    it('both ways store the same, and tell the log the same', async () => {
      const explanation = { text: 'Perché', signedBy: 'X', signedOn: '2023-05-29' }
      const target = { value: 10, year: 2023, stated: 'reached' }
      const data = { kind: 'output', unit: 'people', decimals: 0, value: 5, target, explanation, label: 'Persone' }
      await withEdition({ a: data, b: data }, async (of, ids) => {
        const stored: unknown[] = []
        const told: unknown[] = []
        for (const [code, few] of [
          ['a', undefined],
          ['b', 0],
        ] as const) {
          const id = ids[code] ?? ''
          await payload.update({
            collection: 'figures',
            id,
            locale: 'en',
            data: { label: 'People', _status: 'published' },
          })
          await markForReview(id, ['label', 'target', 'value'])
          const made = await dryRun(`Codice;Valore;Target;Riferito al\n${code};7;20;30/06/2022`, '', of)
          const req = await localReq(editor.user)
          await claimImport(await record(made.id), 0, req)
          await applyImport(await record(made.id), req, few)
          const { version } = (await recordOf('figures', id)).versions.at(-1) as unknown as {
            version: Record<string, unknown>
          }
          const { id: _, createdAt, updatedAt, code: __, ...rest } = version
          stored.push(rest)
          const rows = await logOf(id)
          expect(rows[0]).toMatchObject({ documentId: id, documentTitle: 'Persone', actorId: editor.id })
          expect(rows.map((row) => isIntact(row, payload.secret))).toEqual([true])
          const newest = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] as Where[] }
          expect((await payload.db.countVersions({ collection: 'figures', where: newest })).totalDocs).toBe(1)
          told.push(rows.map(({ action, target, isBulk, changes }) => ({ action, target, isBulk, changes })))
        }
        expect(stored[0]).toMatchObject({ value: 7, label: { it: 'Persone', en: 'People' }, _status: 'draft' })
        // Whoever imports is who wrote the figure, and has looked at what the file says of it.
        expect(stored[0]).toMatchObject({
          editedBy: editor.id,
          factsEditedBy: editor.id,
          toReview: ['label'],
          confirmed: 'entered',
        })
        expect(stored[1]).toEqual(stored[0])
        expect(told[0]).toMatchObject([{ action: 'draft', isBulk: false }])
        expect(told[0]).toEqual([
          expect.objectContaining({ changes: expect.arrayContaining([{ path: 'value', from: '5', to: '7' }]) }),
        ])
        expect(told[1]).toEqual(told[0])
      })
    })

    it('the database keeps more than one statement holds, and writes all of it or nothing', async () => {
      const stored = async () => (await payload.count({ collection: 'documents' })).totalDocs
      const before = await stored()
      const kept = payload.db.bulkInsert()
      const shares: number[] = []
      for (let index = 0; index < 600; index += 1)
        await kept.db.create({
          collection: 'documents',
          data: { code: `k-${index}`, title: { it: 'K' } },
          returning: false,
        })
      await expect(kept.db.deleteMany({ collection: 'documents', where: {} })).rejects.toThrow('deleteMany')
      expect(await stored()).toBe(before)
      await rolledBack(async (newRequest) => {
        const req = (await newRequest()) as PayloadRequest
        await kept.write(req, async (share) => void shares.push(share))
        const { totalDocs } = await payload.count({ collection: 'documents', req })
        expect(totalDocs).toBe(before + 600)
      })
      expect(await stored()).toBe(before)
      expect(shares.length).toBeGreaterThan(2)
      expect(shares).toEqual([...shares].sort((one, other) => one - other))
      expect(shares.at(-1)).toBe(1)
    })

    it('two who apply the same dry run: one does', async () => {
      await withEdition({ a: { value: 1 } }, async (of) => {
        const { id } = await dryRun('Codice;Valore\na;3', '', of)
        const answers = await Promise.all([apply(id, editor.token, of), apply(id, editor.token, of)])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        expect(await record(id)).toMatchObject({ state: 'applied' })
      })
    })

    it('warnings want a word, which is kept', async () => {
      await withEdition({ a: { value: 1 } }, async (of) => {
        const { id, counts } = await dryRun('Codice;Valore\na;1000\nz;1', '', of)
        expect(counts).toMatchObject({ warnings: 2, errors: 0 })
        expect((await ask('POST', `${of}/figure-imports/${id}/apply`, editor.token, {})).status).toBe(409)
        expect((await apply(id, editor.token, of)).status).toBe(200)
        expect(await record(id)).toMatchObject({ confirmedWarnings: 2 })
      })
    })

    it('an import whose process has died is told as failed, and has changed nothing', async () => {
      await withEdition({ a: { value: 1 } }, async (of) => {
        const { id } = await dryRun('Codice;Valore\na;3', '', of)
        const longAgo = new Date(Date.now() - 3_600_000).toISOString()
        await payload.db.updateOne({
          collection: 'figure-imports',
          id,
          data: { state: 'applying', startedAt: longAgo },
        })
        const { body } = await ask('GET', `${of}/figure-imports/${id}`, editor.token)
        expect(body.import).toMatchObject({ state: 'failed', failure: 'interrupted' })
        expect((await ask('GET', `${of}/figure-imports`, editor.token)).body.imports).toMatchObject([
          { id, state: 'failed' },
        ])
      })
    })

    describe('is for the office', () => {
      it('of every role; whoever is not signed in learns nothing', async () => {
        const all = await accounts()
        await withEdition({ a: { value: 1 } }, async (of) => {
          const { id } = await dryRun('Codice;Valore\na;3', '', of)
          const attempts: [string, string, (Uint8Array | string | object)?][] = [
            ['GET', `${of}/figures.xlsx`],
            ['GET', `${of}/figures.csv`],
            ['GET', `${of}/figure-imports`],
            ['GET', `${of}/figure-imports/${id}`],
            ['GET', `${of}/figure-imports/${id}/lines`],
            ['POST', `${of}/figure-imports?name=a`, 'Codice;Valore\na;1'],
            ['POST', `${of}/figure-imports/${id}/cancel`],
            ['POST', `${of}/figure-imports/${id}/apply`, {}],
          ]
          const done: Record<string, number[]> = {}
          for (const visitor of [undefined, ...roles] as (Role | undefined)[])
            for (const [method, path, body] of attempts) {
              const { status } = await ask(method, path, visitor && all[visitor].token, body)
              done[visitor ?? 'anonymous'] = [...(done[visitor ?? 'anonymous'] ?? []), status]
            }
          const refused = attempts.map(() => 403)
          const allowed = [200, 200, 200, 200, 200, 200, 200]
          // The first of the office applies; the others come too late.
          expect(done).toEqual({
            anonymous: refused,
            editor: [...allowed, 200],
            approver: [...allowed, 409],
            administrator: [...allowed, 409],
          })
        })
      })

      it('and its records are written by nobody else, through no entry point', async () => {
        const { administrator } = await accounts()
        const { id } = await dryRun('Codice;Valore\naxis-1.paid;3')
        const { token } = administrator
        expect((await rest('GET', 'figure-imports')).status).toBe(403)
        const seen = await rest('GET', `figure-imports/${id}`, { token })
        expect(seen.status).toBe(200)
        expect(seen.body).not.toHaveProperty('report')
        expect(seen.body).not.toHaveProperty('basis')
        expect((await rest('PATCH', `figure-imports/${id}`, { token, body: { state: 'applied' } })).status).toBe(403)
        expect((await rest('DELETE', `figure-imports/${id}`, { token })).status).toBe(403)
        expect((await rest('POST', 'figure-imports', { token, body: { edition } })).status).toBe(403)
        await removeImport(id)
      })

      it('an import of one edition is not found under another, nor an edition that is not there', async () => {
        const { id } = await dryRun('Codice;Valore\naxis-1.paid;3')
        await withEdition({}, async (of) => {
          expect((await ask('GET', `${of}/figure-imports/${id}`, editor.token)).status).toBe(404)
          expect((await apply(id, editor.token, of)).status).toBe(404)
        })
        const nowhere = '000000000000000000000000'
        expect((await ask('GET', `${nowhere}/figures.csv`, editor.token)).status).toBe(404)
        expect((await ask('POST', `${nowhere}/figure-imports?name=a`, editor.token, 'Codice;Valore')).status).toBe(404)
        expect(await idOfFigure('axis-1.paid')).toBeTruthy()
        await removeImport(id)
      })
    })
  })
}
