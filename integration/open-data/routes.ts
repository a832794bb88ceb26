import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'app/(portal)/opendata')

export type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Params = Record<string, string | string[]>
type Handler = (request: Request, context: { params: Promise<Params> }) => Response | Promise<Response>

/**
 * Every route.ts below /opendata as it lies on disk: `[year]/cite/[file]`. The more it
 * names, the earlier it is asked.
 */
export const routesOnDisk: string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('/route.ts'))
  .map((file) => file.replace('/route.ts', ''))
  .sort((one, other) => Number(one.includes('[[...')) - Number(other.includes('[[...')))

/**
 * The route that answers a path below /opendata, with what the brackets of its
 * folders stand for, as Next finds it.
 */
export function routeOf(path: string[]): { route: string; params: Params } {
  for (const route of routesOnDisk) {
    const params = matched(route.split('/'), path)
    if (params) return { route, params }
  }
  throw new Error(`No route answers /opendata/${path.join('/')}`)
}

/** What a route does with each method it knows. */
export async function handlersOf(route: string): Promise<Partial<Record<Method, Handler>>> {
  return import(/* @vite-ignore */ join(folder, route, 'route.ts'))
}

function matched(segments: string[], path: string[]): Params | null {
  const params: Params = {}
  for (const [index, segment] of segments.entries()) {
    const [, rest, name] = /^\[\[\.\.\.(\w+)\]\]$|^\[(\w+)\]$/.exec(segment) ?? []
    if (rest) return { ...params, [rest]: path.slice(index) }
    const given = path[index]
    if (given === undefined || (!name && given !== segment)) return null
    if (name) params[name] = given
  }
  return segments.length === path.length ? params : null
}
