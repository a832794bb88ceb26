import type { Localised, RichContent } from '../text'
import { passageWithAgreement } from './agreement'
import type { FigureIndex } from './lookup'
import { isToken, type MentionedToken, passagesOf } from './mentions'
import { formatToken } from './token'
import { type TokenForm, tokenForms } from './types'

/**
 * A headline of the editors in plain words, its figures written out as they are today. Null
 * where nothing is written, and where a figure says nothing in the form asked for: what
 * follows from the figures then stands in its place. Throws UnknownFigureError when it
 * names a figure that is not there.
 */
export function headlineText(content: Localised<RichContent> | null, figures: FigureIndex): Localised<string> | null {
  if (!content) return null
  const words = wordsOf(content, figures)
  return words.isWhole && words.value ? { value: words.value, lang: content.lang } : null
}

/**
 * A whole text of the editors in plain words, its paragraphs joined to one. A figure that says
 * nothing is an ellipsis. Null where nothing is written. Throws UnknownFigureError when it
 * names a figure that is not there.
 */
export function plainText(content: Localised<RichContent> | null, figures: FigureIndex): Localised<string> | null {
  if (!content) return null
  const words = wordsOf(content, figures)
  return words.value ? { value: words.value, lang: content.lang } : null
}

/** `isWhole` unless one of the figures says nothing. */
function wordsOf({ value: content, lang }: Localised<RichContent>, figures: FigureIndex) {
  const say = ({ code, form, of }: MentionedToken): string | null =>
    formatToken(figures.get(code), formOf(form), lang, of ? figures.get(of) : null)
  let isWhole = true
  const lines = passagesOf(content).map((passage) =>
    passageWithAgreement(passage, lang, say)
      .map((part) => {
        if (!isToken(part)) return part
        const said = say(part)
        isWhole &&= said !== null
        return said ?? '…'
      })
      .join('')
      .trim(),
  )
  return { value: lines.filter(Boolean).join(' '), isWhole }
}

const formOf = (form: string): TokenForm => tokenForms.find((known) => known === form) ?? 'value'
