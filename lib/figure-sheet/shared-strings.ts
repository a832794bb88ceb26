import { scanXml } from './xml-scan'

/**
 * The texts that cells of a workbook name by their number: pieces in several styles as one,
 * without how they are pronounced.
 */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let text: string | null = null
  let [isText, isPronounced] = [false, false]
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') isPronounced = true
      else if (name === 't') isText = !isPronounced
    },
    text: (words) => {
      if (isText && text !== null) text += words
    },
    close: (name) => {
      if (name === 't') isText = false
      else if (name === 'rPh') isPronounced = false
      else if (name === 'si' && text !== null) {
        strings.push(unescaped(text))
        text = null
      }
    },
  })
  return strings
}

/** The format writes signs that XML has no place for as _x000D_. */
export const unescaped = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
