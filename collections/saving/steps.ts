import type { CollectionConfig, GlobalConfig } from 'payload'

export type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/**
 * Writes of very many documents past Payload's operations: figures that are imported, documents
 * that are taken over into the next edition, and those of an edition that is undone.
 */
export type BulkWrite = 'import' | 'copy' | 'undo'

type HookOf<All, Phase extends keyof All> = NonNullable<All[Phase]> extends (infer Hook)[] ? Hook : never

/**
 * A step of one phase: the collections it is a step of, by their slugs, and
 * the bulk writes that run it too.
 */
export type Step<Hook> = { step: Hook; of: readonly string[]; inBulk: readonly BulkWrite[] }

/** Steps by phase, in their order. */
export type Steps = { [Phase in keyof Hooks]?: Step<HookOf<Hooks, Phase>>[] }
export type GlobalSteps = { [Phase in keyof GlobalHooks]?: Omit<Step<HookOf<GlobalHooks, Phase>>, 'inBulk'>[] }

type AnyStep = { step: unknown; of: readonly string[]; inBulk?: readonly BulkWrite[] }

/** The hooks of what is called `slug`, phase by phase. */
function hooksOf(steps: object, slug: string): object {
  const phases = Object.entries(steps as Record<string, AnyStep[]>).map(([phase, all]) => [
    phase,
    all.filter(({ of }) => of.includes(slug)).map(({ step }) => step),
  ])
  return Object.fromEntries(phases.filter(([, hooks]) => hooks?.length))
}

/**
 * Where a collection keeps, for each bulk write, the hooks that do not run in it; all others do.
 */
export type LeftOut = Record<BulkWrite, unknown[]>

/**
 * The collection with its steps as hooks. Throws where it has hooks of its own:
 * no list would say when they run.
 */
export const withSteps =
  (steps: Steps) =>
  (config: CollectionConfig): CollectionConfig => {
    if (config.hooks) throw new Error(`The hooks of ${config.slug} belong into the list of steps`)
    const own = (Object.values(steps).flat() as AnyStep[]).filter(({ of }) => of.includes(config.slug))
    const without = (write: BulkWrite) => own.filter(({ inBulk }) => !inBulk?.includes(write)).map(({ step }) => step)
    const leftOut: LeftOut = { import: without('import'), copy: without('copy'), undo: without('undo') }
    return { ...config, hooks: hooksOf(steps, config.slug), custom: { ...config.custom, leftOut } }
  }

/** The same of a global, which no bulk write knows. */
export const globalWithSteps =
  (steps: GlobalSteps) =>
  (config: GlobalConfig): GlobalConfig => {
    if (config.hooks) throw new Error(`The hooks of ${config.slug} belong into the list of steps`)
    return { ...config, hooks: hooksOf(steps, config.slug) }
  }
