import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Account, accounts } from '../accounts'
import { payload } from '../portal'
import { rest } from '../request'
import { samplePdf } from '../samples'
import { remove } from '../with-sample'

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

/** As a telephone takes it: on its side, with the place and the device. */
const photo = () =>
  plain(40, 20, '#c81e1e')
    .withExif({
      IFD0: { Make: 'Telefono', Copyright: 'Segreto' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 28/1 0/1' },
    })
    .withMetadata({ orientation: 6, density: 300 })

/** A few bytes that say they are a picture of 60,000 by 60,000. */
async function bomb(): Promise<Buffer> {
  const data = await plain(4, 4, '#003399').png().toBuffer()
  data.writeUInt32BE(60_000, 16)
  data.writeUInt32BE(60_000, 20)
  data.writeUInt32BE(crc32(data.subarray(12, 29)), 29)
  return data
}

export function uploadsSuite() {
  describe('An upload', { timeout: 300_000 }, () => {
    let editor: Account
    beforeAll(async () => {
      editor = (await accounts()).editor
    })

    async function upload(slug: 'media' | 'documents', data: Buffer, name: string, type: string, token = editor.token) {
      const body = new FormData()
      body.append('file', new Blob([new Uint8Array(data)], { type }), name)
      const code = `caricamento-${Math.random().toString(36).slice(2)}`
      body.append('_payload', JSON.stringify({ alt: 'Prova', title: code, code }))
      const answer = await rest('POST', `${slug}?draft=true`, { token, body })
      const stored = answer.body.doc as {
        id: string
        filename: string
        mimeType: string
        width: number
        height: number
      }
      return { ...answer, stored, message: answer.body.errors?.[0]?.data?.errors?.[0]?.message as string | undefined }
    }
    const fileOf = (slug: 'media' | 'documents', { filename }: { filename: string }) =>
      readFile(path.join(String(payload.collections[slug].config.upload.staticDir), filename))

    it.each(['jpeg', 'png', 'webp'] as const)('of a %s keeps nothing but what it shows, upright', async (format) => {
      const data = await photo().toFormat(format).toBuffer()
      const before = await sharp(data).metadata()
      expect([before.exif !== undefined, before.orientation]).toEqual([true, 6])
      const { status, stored, body } = await upload('media', data, `foto.${format}`, `image/${format}`)
      expect(status, JSON.stringify(body)).toBe(201)
      try {
        const file = await fileOf('media', stored)
        const after = await sharp(file).metadata()
        expect([after.exif, after.xmp, after.iptc, after.orientation]).toEqual(Array(4).fill(undefined))
        expect([after.width, after.height, stored.width, stored.height]).toEqual([20, 40, 20, 40])
        expect(file.includes('Telefono') || file.includes('Segreto') || file.includes('Exif')).toBe(false)
        const { channels } = await sharp(file).stats()
        for (const [index, value] of [200, 30, 30].entries())
          expect(Math.abs((channels[index]?.mean ?? 0) - value)).toBeLessThan(6)
      } finally {
        await remove('media', stored.id)
      }
    })

    it('is in the colours of the web, whatever its own profile was', async () => {
      const data = await plain(20, 20, '#00c800').withIccProfile('p3').jpeg({ quality: 100 }).toBuffer()
      expect((await sharp(data).metadata()).icc).toBeDefined()
      const { stored } = await upload('media', data, 'verde.jpg', 'image/jpeg')
      try {
        const file = await fileOf('media', stored)
        expect((await sharp(file).metadata()).icc).toBeUndefined()
        const { channels } = await sharp(file).stats()
        for (const [index, value] of [0, 200, 0].entries())
          expect(Math.abs((channels[index]?.mean ?? 255) - value)).toBeLessThan(8)
      } finally {
        await remove('media', stored.id)
      }
    })

    it('of a moving picture keeps its frames', async () => {
      const frames = await Promise.all(
        ['#ff0000', '#00ff00', '#0000ff'].map((one) => plain(8, 8, one).png().toBuffer()),
      )
      const data = await sharp(frames, { join: { animated: true } })
        .webp({ delay: [90, 90, 90] })
        .toBuffer()
      const { stored } = await upload('media', data, 'mossa.webp', 'image/webp')
      try {
        expect((await sharp(await fileOf('media', stored), { animated: true }).metadata()).pages).toBe(3)
      } finally {
        await remove('media', stored.id)
      }
    })

    it('is called what it is', async () => {
      const picture = await plain(4, 4, '#003399').jpeg().toBuffer()
      for (const [name, expected] of [
        ['logo.php.png', /^logo-php(-\d+)?\.jpg$/],
        ['pagina.html', /^pagina(-\d+)?\.jpg$/],
        ['senza', /^senza(-\d+)?\.jpg$/],
      ] as const) {
        const { status, stored } = await upload('media', picture, name, 'image/png')
        expect(status, name).toBe(201)
        expect([stored.filename, stored.mimeType]).toEqual([expect.stringMatching(expected), 'image/jpeg'])
        await remove('media', stored.id)
      }
      const pdf = await upload('documents', samplePdf().data, 'relazione.exe.pdf', 'application/pdf')
      expect(pdf.stored.filename).toMatch(/^relazione-exe(-\d+)?\.pdf$/)
      await remove('documents', pdf.stored.id)
    })

    it.each([
      ['an SVG', 'media', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/png'],
      ['a page', 'media', '<!doctype html><script>alert(1)</script>', 'image/jpeg'],
      ['a moving picture of another kind', 'media', 'GIF89a', 'image/png'],
      ['a PDF where pictures go', 'media', '%PDF-1.4\n%%EOF', 'image/png'],
      ['a page that is called a PDF', 'documents', '<!doctype html>', 'application/pdf'],
      ['half a PDF', 'documents', '%PDF-1.4\n1 0 obj', 'application/pdf'],
    ] as const)('is refused when it is %s', async (_, slug, text, type) => {
      const { status, message } = await upload(slug, Buffer.from(text), slug === 'media' ? 'a.png' : 'a.pdf', type)
      expect(status).toBe(400)
      expect(message).toMatch(slug === 'media' ? /PNG, JPEG o WebP/ : /non è un PDF/)
    })

    it('is what it is, whatever is written of it, and comes from no address', async () => {
      const { stored } = await upload('media', await plain(4, 4, '#003399').png().toBuffer(), 'logo.png', 'image/png')
      try {
        const body = {
          filename: 'pagina.html',
          mimeType: 'text/html',
          filesize: 1,
          width: 9,
          url: 'https://example.org/a',
        }
        const changed = await rest('PATCH', `media/${stored.id}?draft=true`, { token: editor.token, body })
        expect(changed.status).toBe(200)
        const { filename, mimeType, width } = changed.body.doc
        expect([filename, mimeType, width]).toEqual([stored.filename, 'image/png', 4])
        expect(changed.body.doc.filesize).toBeGreaterThan(1)
      } finally {
        await remove('media', stored.id)
      }
      const fetched = vi.spyOn(globalThis, 'fetch')
      try {
        const body = { alt: 'Prova', filename: 'a.png', url: 'https://example.org/a.png' }
        const { status, body: answer } = await rest('POST', 'media?draft=true', { token: editor.token, body })
        expect([status, answer.errors?.[0].data?.errors?.[0].message]).toEqual([
          400,
          expect.stringMatching(/indirizzo/),
        ])
        expect(fetched).not.toHaveBeenCalled()
      } finally {
        fetched.mockRestore()
      }
    })

    it('that no document names is not there, for accounts too', async () => {
      for (const slug of ['media', 'documents']) {
        const { status, body } = await rest('GET', `${slug}/file/nessuno.png`, { token: editor.token })
        expect([status, body.errors?.[0].message], slug).toEqual([404, 'Questo file non c’è.'])
      }
    })

    it('of more than fifty megapixels is refused by its header, also in many frames', async () => {
      const { status, message } = await upload('media', await bomb(), 'enorme.png', 'image/png')
      expect([status, message]).toEqual([400, expect.stringMatching(/50 megapixel/)])
      const frames = await Promise.all(['#fff', '#000'].map((one) => plain(5100, 5100, one).png().toBuffer()))
      const many = await sharp(frames, { join: { animated: true } })
        .webp({ effort: 0 })
        .toBuffer()
      expect((await upload('media', many, 'mossa.webp', 'image/webp')).message).toMatch(/50 megapixel/)
    })

    it('that is damaged is refused with its reason, and of a stranger without a look', async () => {
      const data = await plain(40, 40, '#c81e1e').png().toBuffer()
      const cut = await upload('media', data.subarray(0, 90), 'tagliata.png', 'image/png')
      expect([cut.status, cut.message]).toEqual([400, expect.stringMatching(/non si legge/)])
      expect((await upload('media', await bomb(), 'enorme.png', 'image/png', '')).status).toBe(403)
    })
  })
}
