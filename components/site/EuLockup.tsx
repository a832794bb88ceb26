import { useTranslations } from 'next-intl'
import { EuEmblem } from './EuEmblem'

/** Emblem, "European Union" and the name of the fund. It stands on white, and no other logo may be larger. */
export function EuLockup() {
  const t = useTranslations('EuLockup')
  return (
    <div className="flex items-center gap-2.5 bg-white sm:gap-3">
      <EuEmblem label={t('emblem')} className="h-11 w-[4.125rem] shrink-0 sm:h-14 sm:w-21" />
      <p className="font-eu text-[0.8125rem] leading-tight text-eu sm:text-base sm:leading-snug">
        <span className="block font-bold">{t('union')}</span>
        <span className="block">{t('fund')}</span>
      </p>
    </div>
  )
}
