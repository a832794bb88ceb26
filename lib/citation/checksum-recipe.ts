/**
 * The commands that work the checksum of an edition's data out again from its `figures.json`. They
 * write the same bytes as `canonicalFigures`: jq sorts the keys, leaves no spaces and prints
 * numbers in their shortest form.
 */
export function checksumRecipe(figuresUrl: string): string {
  const fields = 'code, value, unit, asOf, stated, target: (.target | if . then {value, year} else null end)'
  return `curl -s '${figuresUrl}' | jq -cSj '[.figures | sort_by(.code)[] | {${fields}}]' | sha256sum`
}
