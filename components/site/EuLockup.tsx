import { useTranslations } from 'next-intl'
import { EuEmblem } from './EuEmblem'

/**
 * Emblem, "European Union" and the name of the fund. It stands on white,
 * and no other logo may be larger.
 */
export function EuLockup() {
  const t = useTranslations('EuLockup')
  return (
    <div className="flex items-center gap-2.5 bg-white sm:gap-3 dark:p-1 dark:max-[22rem]:px-0.5 dark:sm:py-1.5 dark:sm:pr-3 dark:sm:pl-1.5 forced-color-adjust-none">
      <EuEmblem
        label={t('emblem')}
        className="h-10 w-15 shrink-0 max-[22rem]:h-9 max-[22rem]:w-13.5 sm:h-11 sm:w-[4.125rem]"
      />
      <p className="font-eu text-[0.8125rem] leading-tight whitespace-nowrap max-[22rem]:text-[0.75rem] text-eu sm:text-[0.9375rem] sm:leading-snug">
        <span className="block font-bold">{t('union')}</span>
        <span className="block">{t('fund')}</span>
      </p>
    </div>
  )
}
