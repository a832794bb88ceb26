import { entityTag } from '@/lib/opendata/entity-tag'
import { openDataFiles } from '@/lib/opendata/files'
import { BadParameterError, sliceOf } from '@/lib/opendata/paging'
import { type Problem, problem } from '@/lib/opendata/problem'
import { openTables } from '@/lib/opendata/tables'
import { publicYears, readOpenData, writtenFile } from '../open-data'
import { sentAs } from './answer'
import { type Describe, descriptions } from './descriptions'
import { noEdition } from './problems'
import type { Resource } from './sent-resource'

/** What an address below /opendata leads to, or why it leads nowhere. */
export async function resourceAt(path: string[], parameters: URLSearchParams): Promise<Resource | Problem> {
  const [first = '', file, ...rest] = path
  if (rest.length > 0 || file === '') return unknown(path)
  if (file !== undefined) return fileOf(first, file, parameters)
  const describe = descriptions.get(first)
  return describe ? description(first, describe) : missing(first, [...descriptions.keys()])
}

async function fileOf(year: string, name: string, parameters: URLSearchParams): Promise<Resource | Problem> {
  // Names of JavaScript's own, such as `constructor`, are in every object.
  const file = Object.hasOwn(openDataFiles, name) ? openDataFiles[name] : undefined
  if (!file) return missing(name, Object.keys(openDataFiles))
  const source = /^\d{4}$/.test(year) ? await readOpenData(Number(year)) : null
  if (!source) return noEdition(year, await publicYears())
  try {
    const slice = sliceOf(parameters)
    const { format, table, writeSlice } = file
    if (slice && !writeSlice) throw notInParts(parameters)
    const { modified, rowCount } = openTables[table]
    return {
      ...(slice && writeSlice ? tagged(writeSlice(source, slice)) : await writtenFile(name, source)),
      ...sentAs(format),
      modified: modified(source),
      fileName: `${year}-${name}`,
      licence: source.licence,
      page: writeSlice ? { total: rowCount(source), limit: slice?.limit ?? null, offset: slice?.offset ?? 0 } : null,
    }
  } catch (error) {
    if (error instanceof BadParameterError) return problem(400, error.reason, { parameter: error.parameter })
    throw error
  }
}

const tagged = (content: string) => ({ content, tag: entityTag(content) })

async function description(fileName: string, describe: Describe): Promise<Resource> {
  const { format, content, licence } = await describe()
  return { ...tagged(content), ...sentAs(format), modified: null, fileName, licence, page: null }
}

const notInParts = (parameters: URLSearchParams) =>
  new BadParameterError(parameters.has('limit') ? 'limit' : 'offset', {
    it: 'Questo file si legge solo intero: per leggerne una parte chiedi il JSON.',
    en: 'This file comes whole: ask for the JSON to read part of it.',
  })

const unknown = (path: string[]): Problem =>
  problem(404, {
    it: `Qui non c’è nessun file "${path.join('/')}".`,
    en: `There is no file "${path.join('/')}" here.`,
  })

/** A format that nothing here is made in is another mistake than a file that is not there. */
function missing(name: string, available: string[]): Problem {
  const [, stem, extension] = /^(.+)\.([^.]+)$/.exec(name) ?? []
  const others = available.filter((file) => file.startsWith(`${stem}.`))
  if (others.length === 0)
    return problem(404, { it: `Non c’è nessun file "${name}".`, en: `There is no file "${name}".` }, { available })
  return problem(
    406,
    { it: `"${stem}" non è in formato "${extension}".`, en: `"${stem}" is not made as "${extension}".` },
    { available: others },
  )
}
