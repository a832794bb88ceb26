/** Shortest password where the account has a second factor, and where it has none. */
export const minimumLength = { withSecondFactor: 12, alone: 15 }

/** Longer ones would cost the server time at every attempt. */
export const maximumLength = 256

export type PasswordProblem = 'short' | 'long' | 'personal' | 'common'

type Candidate = { password: string; email: string; name: string; hasSecondFactor: boolean }

/** The shortest password the account may have, in characters. */
export const minimumFor = (hasSecondFactor: boolean) =>
  hasSecondFactor ? minimumLength.withSecondFactor : minimumLength.alone

/**
 * What is wrong with a password, null when nothing is. As NIST SP 800-63B asks: long enough, not
 * what others choose or what has leaked, not about the person; which characters it is made of does
 * not matter. Nobody outside is asked.
 */
export async function passwordProblem(candidate: Candidate): Promise<PasswordProblem | null> {
  const { password, hasSecondFactor } = candidate
  // Characters as people count them, not code units.
  const length = [...password].length
  if (length < minimumFor(hasSecondFactor)) return 'short'
  if (length > maximumLength) return 'long'
  const own = ownWords(candidate)
  const folded = password.toLowerCase()
  if (own.some((word) => folded.includes(word))) return 'personal'
  return (await isGuessed(password, own)) ? 'common' : null
}

/** Parts of the e-mail and of the name that are long enough to be told from chance. */
const ownWords = ({ email, name }: Pick<Candidate, 'email' | 'name'>) => {
  const [local = '', host = ''] = email.toLowerCase().split('@')
  const parts = [local, ...local.split(/[^\p{L}\p{N}]+/u), host, ...name.toLowerCase().split(/\s+/)]
  return [...new Set(parts)].filter((part) => [...part].length >= 4)
}

/** Fewer guesses than this is what a list of leaked passwords and a day of trying cover. */
const enoughGuessesLog10 = 8

let estimator: Promise<{ guessesLog10Of(password: string, own: string[]): Promise<number> }> | undefined

async function isGuessed(password: string, own: string[]): Promise<boolean> {
  estimator ??= import('./password-estimator')
  const { guessesLog10Of } = await estimator
  // The work grows with the square of the length, and what follows can only add to the guesses.
  return (await guessesLog10Of(password.slice(0, 64), own)) < enoughGuessesLog10
}
