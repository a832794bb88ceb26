import type { OfficeEndpoint } from './endpoint'

type Values = Record<string, unknown>

/** Payload's own change of a document; what is sent is checked there. */
export const changeDocument: OfficeEndpoint<{ doc: Values }, Values> = { method: 'patch', path: '/:collection/:id' }

/** A document as it is stored, at the address it is saved to: of a collection or of a global. */
export const storedAt = (path: string): OfficeEndpoint<Values> => ({ method: 'get', path })
