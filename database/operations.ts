import type { BaseDatabaseAdapter } from 'payload'

/** What of an adapter reads. */
export const reads = [
  'find',
  'findOne',
  'findDistinct',
  'findVersions',
  'findGlobal',
  'findGlobalVersions',
  'queryDrafts',
  'count',
  'countVersions',
  'countGlobalVersions',
] as const satisfies (keyof BaseDatabaseAdapter)[]

/** What of an adapter writes. */
export const writes = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'deleteVersions',
  'createVersion',
  'updateVersion',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const satisfies (keyof BaseDatabaseAdapter)[]
