import { figuresCsv } from '@/lib/opendata/figures-csv'
import { figuresJson } from '@/lib/opendata/figures-json'
import { initiativesJson } from '@/lib/opendata/initiatives-json'
import type { OpenDataSource } from '@/lib/opendata/source'
import { getAxes } from '@/queries/axes'
import { getEdition } from '@/queries/editions'
import { getFigures } from '@/queries/figures'
import { getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'
import { absoluteUrl } from './metadata'

type File = { type: string; body: string }

/** The published figures of a year in both languages; null when the edition is not public. */
async function readSource(year: number): Promise<OpenDataSource | null> {
  const edition = await getEdition('it', year)
  if (!edition) return null
  const [it, en, axes, site] = await Promise.all([
    getFigures('it', year),
    getFigures('en', year),
    getAxes('it', year),
    getSite('it'),
  ])
  return { edition, licence: site.licenceUrl, figures: { it, en }, axes, absoluteUrl }
}

const json = (content: unknown): File => ({ type: 'application/json; charset=utf-8', body: JSON.stringify(content) })

/** The files of an edition by name. Null when there is no such public edition. */
export const openDataFiles: Record<string, (year: number) => Promise<File | null>> = {
  'figures.json': async (year) => {
    const source = await readSource(year)
    return source && json(figuresJson(source))
  },
  'figures.csv': async (year) => {
    const source = await readSource(year)
    return source && { type: 'text/csv; charset=utf-8; header=present', body: figuresCsv(source) }
  },
  'initiatives.json': async (year) => {
    const source = await readSource(year)
    if (!source) return null
    const [it, en] = await Promise.all([getInitiatives('it', year), getInitiatives('en', year)])
    return json(initiativesJson({ ...source, initiatives: { it, en } }))
  },
}
