import { locale } from 'next/root-params'
import { isLocale, type Locale, sourceLocale } from './locales'

/**
 * The language of the page being rendered: the first part of its address. Where there is none (the
 * page that is not there), the source one.
 */
export async function currentLocale(): Promise<Locale> {
  const value = await locale()
  return typeof value === 'string' && isLocale(value) ? value : sourceLocale
}
