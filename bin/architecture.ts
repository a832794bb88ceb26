import { posix } from 'node:path'
import { longComments } from './architecture-comments'
import { racesOfJourneys } from './architecture-journeys'

import { textsOutsideMessages } from './architecture-texts'

import { importsOf, resolveImport } from './imports'
import type { Source } from './source'

/**
 * Everything in the sources that breaks the shape the project keeps and that the
 * linter cannot see, as "path: reason".
 */
export function findings(sources: Source[]): string[] {
  return [
    ...sources.flatMap(aboutName),
    ...sources.flatMap(aboutSharedModules),
    ...sources.flatMap(aboutRelativeImports),
    ...sources.flatMap(racesOfJourneys),
    ...sources.flatMap(longComments),
    ...sources.flatMap(aboutDatabase),
    ...sources.flatMap(textsOutsideMessages),
    ...sources.flatMap(aboutContext),
    ...aboutClientCode(sources),
  ]
}

/** Units share the modules they load. Journeys and integration do not. */
function aboutSharedModules({ path, text }: Source): string[] {
  if (!/\.test\.tsx?$/.test(path) || path.includes('.isolated.test.')) return []
  return /\bvi\.(?:mock|doMock|resetModules)\(/.test(text)
    ? [`${path}: puts something in the place of a module that others share; name it ….isolated.test.ts`]
    : []
}

function aboutName({ path }: Source): string[] {
  const name = posix.basename(path)
  if (/^index\.tsx?$/.test(name)) return [`${path}: no barrel files; import from the module itself`]
  if (/^(utils?|helpers?|common|misc)\.tsx?$/.test(name)) return [`${path}: name the module after what it does`]
  if (path.startsWith('app/(portal)/') && /^(loading|error)\.tsx$/.test(name)) {
    return [`${path}: readers' pages carry no React, which this file would bring back`]
  }
  return []
}

/**
 * Other folders are named by `@/…`, which is what the linter's layers look at. The
 * languages are below every layer.
 */
function aboutRelativeImports({ path, text }: Source): string[] {
  if (/\.(test|d)\.tsx?$/.test(path)) return []
  return importsOf(text)
    .filter((name) => name.startsWith('.'))
    .filter((name) => {
      const target = posix.join(posix.dirname(path), name)
      return topFolder(target) !== topFolder(path) && target !== 'i18n/locales'
    })
    .map((name) => `${path}: imports ${name} out of its folder; write it with @/`)
}

/**
 * Where the adapter of the database may be reached: in the room of stored documents, its own
 * folder, and where its schema is made.
 */
const holdsDatabase = /^(?:collections\/stored|database|bin\/test)\/|^bin\/migrat(?:e|ion)\.ts$/

/** `payload.db`, however it is written: as a property, or taken out of an object. */
const databaseUse = /[\w)\]]\??\.db\b(?![-'"`])|[{,]\s*db\s*(?:[,}]|:\s*\w+\s*[,}=])/

function aboutDatabase({ path, text }: Source): string[] {
  if (holdsDatabase.test(path) || /\.test\.tsx?$/.test(path)) return []
  return databaseUse.test(text) ? [`${path}: reaches the database; read and write by collections/stored/`] : []
}

/** Where requests of Payload are handled; elsewhere a context is a chart's. */
const handlesRequests = /^(?:collections|queries|content|database|bin|components\/admin)\//

/** A key of a context by its name: read or written, or in a context that is made or taken apart. */
const contextKey = /(?<!-)\bcontext\??\.(?:\[|\w)|\bcontext\[|\bcontext: \{\s*[^}.\s]/

function aboutContext({ path, text }: Source): string[] {
  if (!handlesRequests.test(path) || path.startsWith('collections/context/') || /\.test\.tsx?$/.test(path)) return []
  return contextKey.test(text)
    ? [`${path}: names a key of a context; declare it in collections/context/save-context.ts and ask saveContext()`]
    : []
}

function aboutClientCode(sources: Source[]): string[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const pages = sources.map(({ path }) => path).filter((path) => path.startsWith('app/(portal)/'))
  return [...reachedFrom(pages, texts)]
    .filter((path) => /^\s*(\/\*[\s\S]*?\*\/\s*|\/\/.*\s*)*['"]use client['"]/.test(texts.get(path) ?? ''))
    .map((path) => `${path}: 'use client' reaches readers' pages, which carry no React`)
}

/** The files and all they import, directly or not. */
function reachedFrom(paths: string[], texts: Map<string, string>): Set<string> {
  const reached = new Set(paths)
  for (const path of reached) {
    for (const name of importsOf(texts.get(path) ?? '')) {
      const target = resolveImport(path, name, texts)
      if (target) reached.add(target)
    }
  }
  return reached
}

const topFolder = (path: string): string | undefined => path.split('/')[0]
