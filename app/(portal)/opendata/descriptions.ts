import { env } from '@/lib/env'
import { catalogue } from '@/lib/opendata/catalogue/catalogue'
import { toJsonLd } from '@/lib/opendata/catalogue/json-ld'
import { toTurtle } from '@/lib/opendata/catalogue/turtle'
import type { Format } from '@/lib/opendata/formats'
import { apiDescription } from '@/lib/opendata/openapi/description'
import { readCatalogue, readPortal } from '../open-data'

/** Writes one description; `licence` is the address of the data's. */
export type Describe = () => Promise<{ format: Format; content: string; licence: string }>

/** What describes the data, by name of its file. */
export const descriptions = new Map<string, Describe>([
  [
    'catalog.ttl',
    async () => {
      const source = await readCatalogue()
      return { format: 'ttl', content: toTurtle(catalogue(source)), licence: source.licence.address }
    },
  ],
  [
    'catalog.jsonld',
    async () => {
      const source = await readCatalogue()
      return { format: 'jsonld', content: JSON.stringify(toJsonLd(catalogue(source))), licence: source.licence.address }
    },
  ],
  [
    'openapi.json',
    async () => {
      // Of the portal as a whole: no edition is read, no file written.
      const { title, description, contact, licence } = await readPortal()
      const document = apiDescription({
        title: title.en,
        description: description.en,
        siteUrl: env().SITE_URL,
        contact: { ...contact, name: contact.name.en },
        licence,
      })
      return { format: 'json', content: JSON.stringify(document), licence: licence.address }
    },
  ],
])
