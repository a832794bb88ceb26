import type { AfterErrorHook } from 'payload'

/**
 * A refusal keeps its message. Payload tells an error without data by its name, which the built server has shortened to nothing, and
 * answers "An unknown error occurred." instead.
 */
export const keepMessage: AfterErrorHook = ({ error }) => {
  const { data, isPublic, message } = error as { data?: unknown; isPublic?: boolean; message?: string }
  if (isPublic === true && message && !data) return { response: { errors: [{ message }] } }
}
