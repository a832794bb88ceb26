import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { formatDate } from '@/lib/format'
import type { CorrectionView } from '@/lib/views'

type Props = { locale: Locale; corrections: CorrectionView[] }

/**
 * What this edition says differently from the document it comes from, and
 * why. Nothing when there is nothing.
 */
export function CorrectionNotes({ locale, corrections }: Props) {
  const t = useTranslations('CorrectionNotes')
  if (corrections.length === 0) return null
  return (
    <div className="mt-8 max-w-3xl border-l-4 border-note bg-note-tint p-5">
      <h3 className="text-lg">{t('title')}</h3>
      <ul className="mt-3 grid gap-4">
        {corrections.map(({ place, oldValue, newValue, reason, correctedOn }) => (
          <li key={`${place.value}${correctedOn}`}>
            <p className="font-semibold">
              <Text text={place} locale={locale} />
            </p>
            <p>
              {t('printed')}{' '}
              <del>
                <Text text={oldValue} locale={locale} />
              </del>
              ; {t('read')}{' '}
              <ins className="no-underline font-semibold">
                <Text text={newValue} locale={locale} />
              </ins>
              .
            </p>
            <p className="text-sm text-muted">
              <Text text={reason} locale={locale} />{' '}
              <time dateTime={correctedOn}>{t('date', { ilDate: formatDate(correctedOn, locale, 'il') })}</time>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
