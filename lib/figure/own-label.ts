import type { Localised } from '../text'

/**
 * A figure's name without what it belongs to, where that stands beside it already: "Asse I:
 * lavoratori" under Asse I is "Lavoratori".
 */
export function ownLabel({ value, lang }: Localised<string>, owner: string | null): Localised<string> {
  const prefix = owner && `${owner}: `
  if (!prefix || !value.startsWith(prefix)) return { value, lang }
  const rest = value.slice(prefix.length)
  return { value: rest.charAt(0).toLocaleUpperCase(lang) + rest.slice(1), lang }
}
