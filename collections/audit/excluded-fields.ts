/**
 * Fields that the log leaves out, by collection: what readers write freely is
 * theirs, and may be deleted on request.
 */
const excludedFields: Record<string, readonly string[]> = { feedback: ['comment'] }

export const excludedFieldsOf = (collection: string): readonly string[] => excludedFields[collection] ?? []
