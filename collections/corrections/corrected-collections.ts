/** What is public of these changes only as a correction: the edition's texts, its content, and the free pages that are read with it. */
export const correctedCollections = ['editions', 'axes', 'initiatives', 'evaluations', 'figures', 'pages'] as const

/** What stands beside a report and says nothing of it: every change is a minor one, noted by itself. */
export const notedCollections = ['glossary'] as const

export type CorrectedCollection = (typeof correctedCollections)[number] | (typeof notedCollections)[number]

export const isNotedOnly = (collection: string): boolean => notedCollections.some((known) => known === collection)
