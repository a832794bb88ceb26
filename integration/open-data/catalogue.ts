import { describe, expect, it } from 'vitest'
import { openDataFiles } from '@/lib/opendata/files'
import { payload } from '../portal'
import { canonicalJsonLd, canonicalTurtle, quadsOf, violations } from '../rdf'
import { ask } from './ask'

const dcat = (word: string) => `http://www.w3.org/ns/dcat#${word}`
const turtle = async () => (await ask('catalog.ttl')).text

export function catalogueSuite() {
  describe('The catalogue of open data', () => {
    it('is the same graph in both its forms', async () => {
      const [ttl, jsonLd] = [await turtle(), JSON.parse((await ask('catalog.jsonld')).text)]
      expect(await canonicalJsonLd(jsonLd)).toBe(await canonicalTurtle(ttl))
    })

    it('lacks nothing but the e-mail address that the office has not given yet', async () => {
      const { contactEmail } = await payload.findGlobal({ slug: 'site' })
      expect(contactEmail || '').toBe('')
      expect(await violations(quadsOf(await turtle()))).toEqual(['hasEmail of contact'])
    })

    it('lacks nothing once the office gives one', async () => {
      await payload.updateGlobal({ slug: 'site', data: { contactEmail: 'fse@example.org' } })
      try {
        expect(await violations(quadsOf(await turtle()))).toEqual([])
      } finally {
        await payload.updateGlobal({ slug: 'site', data: { contactEmail: null } })
      }
    })

    it('leads to every file, which is what the catalogue says: 200, media type and size', async () => {
      const quads = quadsOf(await turtle())
      const said = (subject: string, property: string) =>
        quads.find((quad) => quad.subject.value === subject && quad.predicate.value === dcat(property))?.object.value
      const distributions = quads.filter(({ predicate }) => predicate.value === dcat('accessURL'))
      expect(distributions).toHaveLength(Object.keys(openDataFiles).length)
      for (const { subject, object } of distributions) {
        const { status, headers, bytes } = await ask(object.value)
        expect(status, object.value).toBe(200)
        const type = headers.get('Content-Type')?.split(';')[0]
        expect(said(subject.value, 'mediaType')).toBe(`http://www.iana.org/assignments/media-types/${type}`)
        expect(said(subject.value, 'byteSize')).toBe(String(bytes.length))
      }
    })
  })
}
