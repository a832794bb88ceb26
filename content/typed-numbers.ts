/** Numbers that are names or times, not data: they may be typed. */
const allowed = [
  /\b(?:19|20)\d\d-(?:19|20)\d\d\b/g,
  /\b\d{1,2} (?:maggio|dicembre|May|December)\b/g,
  /\b(?:1303\/2013|2016\/679)\b/g,
  /\b[Aa]rt(?:icolo|icle) 50(?:\(9\)|, paragrafo 9)?/g,
  /\bUNI\/PdR 125:2022\b/g,
  /\b(?:CC BY|Attribu(?:tion|zione)|Industr(?:ia|y)) 4\.0\b/g,
  /\bISCED [1-4]\b/g,
  /\b(?:8i|10\.iv)\b/g,
  /\bTab(?:ella|le) [12]\b/g,
  /\btra i 16 e i 35 anni\b|\baged 16 to 35\b|\bmeno di 25 anni\b|\bunder 25\b/g,
  /\b(?:19|20)\d\d\b(?!\s*(?:€|%|euro))/g,
]

/** The numbers written by hand in a text: what is left once tokens, addresses, dates, laws and ages are taken out. */
export function typedNumbers(text: string): string[] {
  const prose = text.replace(/\{\{.*?\}\}|\]\([^)]*\)/g, ' ')
  const rest = allowed.reduce((remaining, pattern) => remaining.replace(pattern, ' '), prose)
  return rest.match(/[€%]|\d[\d.,]*/g) ?? []
}
