import type { correctedCollections } from '@/lib/correction/types'

/**
 * What stands beside a report and says nothing of it: every change is a minor one, noted by itself.
 */
export const notedCollections = ['glossary'] as const

export type CorrectedCollection = (typeof correctedCollections)[number] | (typeof notedCollections)[number]

export const isNotedOnly = (collection: string): boolean => notedCollections.some((known) => known === collection)
