'use client'

import type { Locale } from '@/i18n/locales'
import type { FigureWords } from '@/lib/translation/api'
import type { DiffPart } from '@/lib/translation/word-diff'
import { useSay } from '../words/use-say'
import './translations.css'

type Props = { text: string; figures: FigureWords; locale: Locale }

/** A text in its written form; its figures as they read, their codes on hover. */
export function Written({ text, figures, locale }: Props) {
  return text.split(/(\{\{[^{}]+\}\})/).map((part, index) => {
    const figure = figures[part]
    if (!part.startsWith('{{')) return part
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name than their place
      <span key={index} className="written__figure" title={part}>
        {figure?.[locale] ?? part}
      </span>
    )
  })
}

/** The same with what was added and taken out since the translation was made. */
export function WrittenDiff({ parts, figures, locale }: { parts: DiffPart[] } & Omit<Props, 'text'>) {
  const say = useSay()
  return parts.map(({ text, change }, index) => {
    const written = <Written text={text} figures={figures} locale={locale} />
    if (change === 'same')
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name than their place
      return <span key={index}>{written}</span>
    const Tag = change === 'added' ? 'ins' : 'del'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other name than their place
      <Tag key={index}>
        <span className="sr-only">
          {' '}
          {change === 'added' ? say('Translations.added') : say('Translations.removed')}{' '}
        </span>
        {written}
        <span className="sr-only"> {say('Translations.end')} </span>
      </Tag>
    )
  })
}
