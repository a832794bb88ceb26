import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { Wording } from '@/lib/correction/types'
import type { Localised } from '@/lib/text'
import { type DiffPart, wordDiff } from '@/lib/translation/word-diff'

type Props = { locale: Locale; wording: Localised<Wording> }

/** What something read and what it reads, the words that differ marked on either side. */
export function WordedChange({ locale, wording: { value, lang } }: Props) {
  const t = useTranslations('CorrectionEntry')
  const parts = wholeOrWords(value)
  const foreign = lang === locale ? undefined : lang
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[5rem_1fr]">
      <dt className="text-sm text-muted">{t('before')}</dt>
      <dd lang={value.old ? foreign : undefined} className="whitespace-pre-line">
        {value.old ? <Side parts={parts} without="added" /> : t('nothing')}
      </dd>
      <dt className="text-sm text-muted">{t('after')}</dt>
      <dd lang={value.new ? foreign : undefined} className="whitespace-pre-line font-semibold">
        {value.new ? <Side parts={parts} without="removed" /> : t('nothing')}
      </dd>
    </dl>
  )
}

/**
 * Words are marked where there is a sentence to find them in; a value is another value as a whole.
 */
const wholeOrWords = ({ old, new: now }: Wording): DiffPart[] =>
  old.length + now.length > 90
    ? wordDiff(old, now)
    : [
        { text: old, change: 'removed' },
        { text: now, change: 'added' },
      ]

function Side({ parts, without }: { parts: DiffPart[]; without: 'added' | 'removed' }) {
  return parts
    .filter(({ change }) => change !== without)
    .map(({ text, change }, index) => {
      const key = index
      if (change === 'removed') return <del key={key}>{text}</del>
      if (change === 'added')
        return (
          <ins key={key} className="bg-paper no-underline">
            {text}
          </ins>
        )
      return <span key={key}>{text}</span>
    })
}
