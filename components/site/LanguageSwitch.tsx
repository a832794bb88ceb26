import { useTranslations } from 'next-intl'
import { type Locale, locales } from '@/i18n/locales'
import type { Both } from '@/lib/text'

type Props = {
  locale: Locale
  /** Address of this same page in each language. */
  addresses: Both<string>
}

/** Links to the same page in the other languages, each named in its own language. */
export function LanguageSwitch({ locale, addresses }: Props) {
  const t = useTranslations('LanguageSwitch')
  return (
    <ul aria-label={t('label')} className="screen-only flex gap-3 text-sm lg:justify-end">
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <li key={other}>
            <a href={addresses[other]} lang={other} hrefLang={other} className="flex min-h-11 items-center">
              {t(other)}
            </a>
          </li>
        ))}
    </ul>
  )
}
