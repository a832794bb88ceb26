/** What a filter asks for, if it is one of the choices; '' means no filter. Anything else in the address is ignored. */
export function chosen<T extends string>(asked: string | string[] | undefined, choices: readonly T[]): T | '' {
  return choices.find((choice) => choice === asked) ?? ''
}
