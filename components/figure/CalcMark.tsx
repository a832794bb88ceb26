import { useTranslations } from 'next-intl'

/** Stands after a number that the document does not print and the portal works out. */
export function CalcMark() {
  const t = useTranslations('ChartFrame')
  return <span className="calc-mark">= {t('ours')}</span>
}
