import { expect } from 'vitest'

/**
 * The messages of a refused save, field by field: `formula.operands: These figures
 * …`. Fails when it was not refused.
 */
export async function refusal(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => expect.unreachable('It was saved'),
    (reason: Error & { data?: { errors?: { path: string; message: string }[] } }) => reason,
  )
  const errors = error.data?.errors
  return errors ? errors.map(({ path, message }) => `${path}: ${message}`) : [error.message]
}
