import { useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import type { Locale } from '@/i18n/locales'

type Props = {
  locale: Locale
  /** The language the content below is in. */
  lang: Locale
}

/** Tells readers that what follows has no translation yet. Nothing when it is in their language. */
export function UntranslatedNotice({ locale, lang }: Props) {
  const t = useTranslations('UntranslatedNotice')
  if (lang === locale) return null
  return (
    <p className="measure mb-5 flex gap-2.5 border-l-4 border-note bg-note-tint px-4 py-3 text-sm">
      <Icon name="info" className="mt-0.5 size-5 text-note" />
      <span>{t(lang)}</span>
    </p>
  )
}
