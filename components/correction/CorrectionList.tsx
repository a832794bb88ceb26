import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { CorrectionRecord } from '@/lib/views'
import { CorrectionEntry } from './CorrectionEntry'

/** The record, newest first; says so where it is empty. */
export function CorrectionList({ locale, records }: { locale: Locale; records: CorrectionRecord[] }) {
  const t = useTranslations('CorrectionsPage')
  if (records.length === 0) return <p className="measure">{t('none')}</p>
  return (
    <div className="grid max-w-4xl gap-6">
      {records.map((record) => (
        <CorrectionEntry key={record.id} locale={locale} record={record} />
      ))}
    </div>
  )
}
