import type { Locale } from '@/i18n/locales'
import { cacheTags } from '@/lib/cache-tags'
import { lruCache } from '@/lib/lru-cache'
import { type CataloguedFile, type CatalogueSource, cataloguedEdition } from '@/lib/opendata/catalogue/source'
import { entityTag } from '@/lib/opendata/entity-tag'
import { type FileContent, openDataFiles } from '@/lib/opendata/files'
import {
  inEach,
  type OpenDataSource,
  type OpenEvaluationView,
  type OpenInitiativeView,
  openText,
} from '@/lib/opendata/source'
import type { Both } from '@/lib/text'
import type { EvaluationView, InitiativeView } from '@/lib/views'
import { getAxes } from '@/queries/axes'
import { cached } from '@/queries/cached'
import { getEdition, getEditions } from '@/queries/editions'
import { getEvaluations } from '@/queries/evaluations'
import { getFigures } from '@/queries/figures'
import { getProgramme, getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'
import { absoluteUrl } from './metadata'

/**
 * What the files of a year are written from, in both languages; null
 * when its edition is not public.
 */
export async function readOpenData(year: number): Promise<OpenDataSource | null> {
  const [it, en] = await Promise.all([getEdition('it', year), getEdition('en', year)])
  if (!it || !en) return null
  const [figures, initiatives, evaluations, axes, site, programme] = await Promise.all([
    bilingual((locale) => getFigures(locale, year)),
    bilingual((locale) => getInitiatives(locale, year)),
    bilingual((locale) => getEvaluations(locale, year)),
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
    figures,
    initiatives: inEach((locale) => initiatives[locale].map(withoutDescription)),
    evaluations: inEach((locale) => evaluations[locale].map(withoutAnswer)),
    axes: axes.map(({ code, numeral }) => ({ code, numeral })),
    absoluteUrl,
  }
}

/** The years that have open data, newest first. */
export const publicYears = async (): Promise<string[]> => (await getEditions('it')).map(({ year }) => String(year))

async function bilingual<T>(read: (locale: Locale) => Promise<T>): Promise<Both<T>> {
  const [it, en] = await Promise.all([read('it'), read('en')])
  return { it, en }
}

const withoutDescription = ({ description: _, ...initiative }: InitiativeView): OpenInitiativeView => initiative
const withoutAnswer = ({ answer: _, later: __, themes: ___, ...evaluation }: EvaluationView): OpenEvaluationView =>
  evaluation

export type WrittenFile = { content: FileContent; tag: string; byteSize: number }

/** All the files of sixteen editions, more than two programming periods have: some megabytes. */
const written = lruCache<WrittenFile>(16 * Object.keys(openDataFiles).length)

/** A file as it is served, written once for the same content: a spreadsheet takes a while. */
export function writtenFile(name: string, source: OpenDataSource): Promise<WrittenFile> {
  return written(`${name} ${fingerprintOf(source)}`, () => write(name, source))
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

/** What the open data of a year are made from. */
export const openDataTags = (year: number): string[] => [
  cacheTags.figures(year),
  cacheTags.axes(year),
  cacheTags.initiatives(year),
  cacheTags.evaluations(year),
  cacheTags.editions,
  cacheTags.documents,
  cacheTags.programme,
  cacheTags.site,
  cacheTags.pages,
  cacheTags.media,
]

/**
 * An edition and its files with their sizes, which stay known until its data
 * change; null when it is not public.
 */
const catalogued = cached(
  'open-data-files',
  async (year: number): Promise<CatalogueSource['editions'][number] | null> => {
    const source = await readOpenData(year)
    return source && { source: cataloguedEdition(source), files: await sizedFiles(source) }
  },
  openDataTags,
)

/** The files of an edition with their sizes, as written from this source. */
export function sizedFiles(source: OpenDataSource): Promise<CataloguedFile[]> {
  return Promise.all(
    Object.entries(openDataFiles).map(async ([name, { table, format }]) => {
      const { byteSize } = await writtenFile(name, source)
      return { name, table, format, byteSize }
    }),
  )
}

/** What the catalogue and the description of the interface say of the portal as a whole. */
export async function readPortal() {
  const [site, english] = await Promise.all([getSite('it'), getSite('en')])
  const siteIn = { it: site, en: english }
  return {
    title: inEach((locale) => siteIn[locale].title.value),
    description: inEach((locale) => siteIn[locale].description.value),
    contact: {
      name: inEach((locale) => siteIn[locale].contactName.value),
      email: site.contactEmail,
      url: site.contactUrl,
    },
    licence: { name: site.licenceName, address: site.licenceUrl },
  }
}

/** What the catalogue lists: every public edition, with its files as they are served now. */
export async function readCatalogue(): Promise<CatalogueSource> {
  const [portal, programme, editions] = await Promise.all([readPortal(), getProgramme('it'), getEditions('it')])
  const known = await Promise.all(editions.map(({ year }) => catalogued(year)))
  return {
    ...portal,
    publisher: programme.region,
    periodStart: programme.periodStart,
    editions: known.filter((edition) => edition !== null),
    absoluteUrl,
  }
}
