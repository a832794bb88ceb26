/**
 * Words of addresses after which stands a secret: links of reviewers, of a new password, of a
 * provider that sends somebody back.
 */
const secretInAddress = /(\/(?:revisione|review|reset|verify|reset-password)\/)[^/?#\s"']+/g

/**
 * Capital and small letters and digits mixed over 24 signs and more: what a machine made,
 * and no word, code or id of ours.
 */
const isMachineMade = (part: string): boolean =>
  /^[\w.~-]{24,}$/.test(part) && /[A-Z]/.test(part) && /[a-z]/.test(part) && /\d/.test(part)

/** An address for the log: without the values of its query and without secrets among its parts. */
export function loggedPath(url: string): string {
  const [path = '', query = ''] = url.split('?', 2)
  const parts = path.replace(secretInAddress, '$1…').split('/')
  const shown = parts.map((part) => (isMachineMade(part) ? '…' : part)).join('/')
  const names = [...new Set([...new URLSearchParams(query).keys()].map((name) => name.split('[', 1)[0]))]
  const asked = names.length > 0 ? `?${names.slice(0, 10).join('&')}` : ''
  return printable(`${shown}${asked}`).slice(0, 300)
}

/** One line, whatever was sent. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?')

/**
 * What a failure says, for the log: the commands of the database without what they were given, and
 * addresses without their secrets. Of a command of SQL nothing is left but that it failed: values
 * stand in it or after it, over as many lines as they have.
 */
export function withoutValues(text: string): string {
  return withoutStatements(text)
    .replace(/(dup key: )\{[^\n]*/g, '$1…')
    .replace(secretInAddress, '$1…')
    .replace(/(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/g, '…@…')
}

/**
 * Where the text of a statement and its values begin, and where what
 * is said of the failure goes on.
 */
const begins = /Failed query:|\bparams:/
const continuation = /^\s+at |^\s*\[?cause/

function withoutStatements(text: string): string {
  let isWithin = false
  const lines = text.split('\n').flatMap((line) => {
    if (isWithin && !continuation.test(line)) return []
    const found = begins.exec(line)
    isWithin = found !== null
    return [found ? `${line.slice(0, found.index + found[0].length)} …` : line]
  })
  return lines.join('\n')
}
