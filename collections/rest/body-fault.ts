/** What the reader of forms with files says of one that is cut off or was never right. */
const ofForms =
  /unexpected end of (form|file)|malformed (part header|content type|urlencoded form)|boundary not found|not eligible for file upload|(unsupported|missing) content.type/i

/**
 * Whether a failure is of a body that cannot be read, which Payload
 * raises as a fault of the server.
 */
export function bodyFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { status = 500 } = error as { status?: number }
  return status >= 500 && (isOfJson(error) || ofForms.test(error.message))
}

/** From reading JSON, and not from anything else that is called a slip of syntax. */
const isOfJson = (error: Error): boolean =>
  error.name === 'SyntaxError' && /JSON|Unexpected (token|end)/i.test(error.message)
