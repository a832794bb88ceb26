import type { CataloguedFile, CatalogueSource } from '@/lib/opendata/catalogue/source'
import { entityTag } from '@/lib/opendata/entity-tag'
import { type FileContent, openDataFiles } from '@/lib/opendata/files'
import { inEach, type OpenDataSource, openText } from '@/lib/opendata/source'
import { getAxes } from '@/queries/axes'
import { getEdition, getEditions } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { getProgramme, getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'
import { absoluteUrl } from './metadata'

/** What the files of a year are written from, in both languages; null when its edition is not public. */
export async function readOpenData(year: number): Promise<OpenDataSource | null> {
  const [it, en] = await Promise.all([getEdition('it', year), getEdition('en', year)])
  if (!it || !en) return null
  const [figures, englishFigures, initiatives, englishInitiatives, axes, site, programme] = await Promise.all([
    getFigures('it', year),
    getFigures('en', year),
    getInitiatives('it', year),
    getInitiatives('en', year),
    getAxes('it', year),
    getSite('it'),
    getProgramme('it'),
  ])
  return {
    edition: { year, dataDate: it.dataDate, approvedOn: it.approvedOn, updatedAt: it.updatedAt },
    about: {
      title: { it: it.title.value, en: en.title.value },
      approvedBy: openText({ it: it.approvedBy, en: en.approvedBy }),
      legalBasis: { it: it.legalBasis.value, en: en.legalBasis.value },
      publisher: programme.region,
    },
    licence: site.licenceUrl,
    licenceName: site.licenceName,
    figures: { it: figures, en: englishFigures },
    initiatives: { it: initiatives, en: englishInitiatives },
    axes: axes.map(({ code, numeral }) => ({ code, numeral })),
    absoluteUrl,
  }
}

/** The years that have open data, newest first. */
export const publicYears = async (): Promise<string[]> => (await getEditions('it')).map(({ year }) => String(year))

export type WrittenFile = { content: FileContent; tag: string; byteSize: number }

/** Enough for the files of several editions, in the version that is read and the one before. */
const kept = 48
const written = new Map<string, Promise<WrittenFile>>()

/** A file as it is served, written once for the same content: a spreadsheet takes a while. */
export function writtenFile(name: string, source: OpenDataSource): Promise<WrittenFile> {
  const key = `${name} ${fingerprintOf(source)}`
  const known = written.get(key)
  if (known) return known
  const writing = write(name, source)
  written.set(key, writing)
  // What could not be written is tried again at the next request.
  writing.catch(() => written.delete(key))
  for (const oldest of written.keys()) {
    if (written.size <= kept) break
    written.delete(oldest)
  }
  return writing
}

const fingerprints = new WeakMap<OpenDataSource, string>()

/** What tells two states of an edition apart; taken once however many files are asked for. */
function fingerprintOf(source: OpenDataSource): string {
  const fingerprint = fingerprints.get(source) ?? entityTag(JSON.stringify(source))
  fingerprints.set(source, fingerprint)
  return fingerprint
}

async function write(name: string, source: OpenDataSource): Promise<WrittenFile> {
  const file = openDataFiles[name]
  if (!file) throw new Error(`No file of open data is called ${name}`)
  const content = await file.write(source)
  return { content, tag: entityTag(content), byteSize: Buffer.byteLength(content) }
}

/** The files of an edition, as they are served now. */
export function cataloguedFiles(source: OpenDataSource): Promise<CataloguedFile[]> {
  return Promise.all(
    Object.entries(openDataFiles).map(async ([name, { table, format }]) => {
      const { byteSize } = await writtenFile(name, source)
      return { name, table, format, byteSize }
    }),
  )
}

/** What the catalogue lists: every public edition, with its files as they are served now. */
export async function readCatalogue(): Promise<CatalogueSource> {
  const [site, english, programme, editions] = await Promise.all([
    getSite('it'),
    getSite('en'),
    getProgramme('it'),
    getEditions('it'),
  ])
  const sources = await Promise.all(editions.map(({ year }) => readOpenData(year)))
  const catalogued = sources
    .filter((source) => source !== null)
    .map(async (source) => ({ source, files: await cataloguedFiles(source) }))
  const siteIn = { it: site, en: english }
  return {
    title: inEach((locale) => siteIn[locale].title.value),
    description: inEach((locale) => siteIn[locale].description.value),
    publisher: programme.region,
    contact: {
      name: inEach((locale) => siteIn[locale].contactName.value),
      email: site.contactEmail,
      url: site.contactUrl,
    },
    licence: { name: site.licenceName, address: site.licenceUrl },
    periodStart: programme.periodStart,
    editions: await Promise.all(catalogued),
    absoluteUrl,
  }
}
