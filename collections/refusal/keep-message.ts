import type { AfterErrorHook } from 'payload'

type Refused = {
  data?: Record<string, unknown> | null
  isPublic?: boolean
  message?: string
  name?: string
  status?: number
}

/**
 * A refusal keeps its message and its data. Payload knows its errors by their class, of which
 * the built server holds more than one, and by their name, which the build has shortened to
 * nothing; of any other it answers "An unknown error occurred." What it would not tell of a
 * failure of the server is not told here.
 */
export const keepMessage: AfterErrorHook = ({ error }) => {
  const { data, isPublic, message, name = '', status = 500 } = error as Refused
  if (!message) return
  if (data && status < 500) return { response: { errors: [{ name, data, message }] } }
  if (isPublic === true && !data) return { response: { errors: [{ message }] } }
}
