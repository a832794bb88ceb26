import { locales, sourceLocale } from '@/i18n/locales'
import { isIntended, typedNumbersIn } from '../figure/typed-numbers'
import { fieldRef, type GateText } from './gate-text'
import type { Finding } from './line'

/** Numbers typed by hand that nobody has marked as meant, once for each text. */
export function typedNumbers(texts: GateText[]): Finding[] {
  return texts
    .filter(({ namesFigures }) => namesFigures)
    .flatMap((text) =>
      locales.flatMap((locale) =>
        typedNumbersIn(locale === sourceLocale ? text.source : text.target)
          .filter(({ number }) => !isIntended({ field: text.path, locale, number }, text.marks))
          .map(
            ({ number, excerpt }): Finding => ({
              ...fieldRef(text),
              locale,
              rule: 'typedNumbers',
              severity: 'error',
              message: {
                it: `«${text.label.it}»: ${number} è scritto a mano («${excerpt}»). Inseriscilo come dato o segna che è voluto.`,
                en: `“${text.label.en}”: ${number} is typed by hand (“${excerpt}”). Insert it as a figure or mark it as meant.`,
              },
              found: number,
            }),
          ),
      ),
    )
}
