'use client'

import { useFormFields } from '@payloadcms/ui'
import { locales } from '@/i18n/locales'
import { needsOther } from '@/lib/figure/token'
import type { TokenForm } from '@/lib/figure/types'
import { languageName } from '../words/language-names'
import '../frame/office.css'
import { useSay } from '../words/use-say'
import { useTextLocale, useToken } from './use-token'

/**
 * How the figure will read in the chosen form, in the language being edited and in the
 * other, while the form is filled in.
 */
export function TokenPreview() {
  const say = useSay()
  const locale = useTextLocale()
  const token = useFormFields(([fields]) => ({
    code: text(fields.code?.value),
    form: text(fields.form?.value) || 'value',
    of: text(fields.of?.value),
  }))
  const { figure, problem, inLocale } = useToken({
    ...token,
    of: needsOther(token.form as TokenForm) ? token.of : null,
  })
  const others = locales.filter((other) => other !== locale)
  return (
    <div className="field-type token-preview" role="status">
      <p className="token-preview__label">{say('Tokens.inSentenceItReads')}</p>
      {!token.code && <p className="token-preview__empty">{say('Tokens.chooseFigureInTokenPreview')}</p>}
      {token.code && problem && <p className="token-preview__problem">⚠ {problem}</p>}
      {figure && !problem && (
        <>
          <p className="token-preview__value" lang={locale}>
            {inLocale(locale)}
          </p>
          {others.map((other) => (
            <p key={other} className="token-preview__other">
              {say('Tokens.in')} {languageName(other, say)}: <span lang={other}>{inLocale(other)}</span>
            </p>
          ))}
        </>
      )}
    </div>
  )
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
