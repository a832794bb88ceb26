import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as en } from '@zxcvbn-ts/language-en'
import { dictionary as it } from '@zxcvbn-ts/language-it'

/** Words under names of their own: two languages would else share, and lose, one list. */
const named = (language: string, lists: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(lists).map(([name, words]) => [`${name}-${language}`, words as string[]]))

const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...(common as Record<string, string[]>), ...named('en', en), ...named('it', it) },
  graphs: adjacencyGraphs,
})

/**
 * How many guesses the password would take, as a power of ten, by whoever knows the 49,000 most
 * leaked passwords, both languages, the keyboard, and words of the account. Slow to load (some
 * megabytes of lists), so imported when first needed.
 */
export const guessesLog10Of = async (password: string, own: string[]): Promise<number> =>
  zxcvbn.check(password, own).guessesLog10
