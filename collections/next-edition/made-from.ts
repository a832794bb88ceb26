import { z } from 'zod'

/**
 * What an edition was made from: the source's id, the instant, and how many
 * documents of each collection came along.
 */
const manifest = z.object({
  edition: z.string(),
  at: z.string(),
  documents: z.object({
    axes: z.number(),
    initiatives: z.number(),
    figures: z.number(),
    evaluations: z.number(),
  }),
})
export type MadeFrom = z.infer<typeof manifest>

/** Null for an edition that was written from nothing. */
export function madeFromOf(edition: { madeFrom?: unknown } | null | undefined): MadeFrom | null {
  const { data } = manifest.safeParse(edition?.madeFrom)
  return data ?? null
}
