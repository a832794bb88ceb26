/** Fields that the log leaves out, by collection: what readers write freely is theirs, and may be deleted on request. */
const keptOut: Record<string, readonly string[]> = { feedback: ['comment'] }

export const keptOutOf = (collection: string): readonly string[] => keptOut[collection] ?? []
