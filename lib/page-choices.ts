/**
 * What a filter asks for, if it is one of the choices; '' means no filter. Anything
 * else in the address is ignored.
 */
export function chosen<T extends string>(asked: string | string[] | undefined, choices: readonly T[]): T | '' {
  return choices.find((choice) => choice === asked) ?? ''
}

/**
 * Words that a reader typed, as one line of a length that can be looked for. Nothing
 * where the address says it twice.
 */
export function written(asked: string | string[] | undefined): string {
  return typeof asked === 'string' ? asked.replace(/\s/g, ' ').trim().slice(0, 100) : ''
}

/**
 * The choices as an address carries them, "?axis=axis-1"; '' when there are
 * none. The same in every language.
 */
export function queryOf(choices: Record<string, string>): string {
  const made = new URLSearchParams(Object.entries(choices).filter(([, value]) => value !== '')).toString()
  return made && `?${made}`
}

/**
 * What search engines are told of a page of a long list: of the first as of any page, of the others
 * to follow their links and keep nothing of the lists themselves, which are other figures tomorrow.
 */
export const robotsOfPage = (asked: string | string[] | undefined): { robots?: { index: false; follow: true } } =>
  asked === undefined || asked === '1' ? {} : { robots: { index: false, follow: true } }
