import { passageWithAgreement } from '../figure/agreement'
import type { FigureIndex } from '../figure/lookup'
import { isToken, type MentionedToken, passagesOf } from '../figure/mentions'
import { formatToken } from '../figure/token'
import { type TokenForm, tokenForms } from '../figure/types'
import type { Localised, RichContent } from '../text'

/**
 * A headline of the editors in plain words, its figures written out as they are today. Null where nothing is written. Throws
 * UnknownFigureError when it names a figure that is not there.
 */
export function headlineText(content: Localised<RichContent> | null, figures: FigureIndex): Localised<string> | null {
  if (!content) return null
  const say = ({ code, form, of }: MentionedToken): string | null =>
    formatToken(figures.get(code), formOf(form), content.lang, of ? figures.get(of) : null)
  const lines = passagesOf(content.value).map((passage) =>
    passageWithAgreement(passage, content.lang, say)
      .map((part) => (isToken(part) ? (say(part) ?? '…') : part))
      .join('')
      .trim(),
  )
  const value = lines.filter(Boolean).join(' ')
  return value ? { value, lang: content.lang } : null
}

const formOf = (form: string): TokenForm => tokenForms.find((known) => known === form) ?? 'value'
