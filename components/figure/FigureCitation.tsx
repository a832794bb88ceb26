import { useTranslations } from 'next-intl'
import { CopyBox } from '@/components/site/CopyBox'
import type { Locale } from '@/i18n/locales'
import { type DataVersion, shortChecksum } from '@/lib/citation/data-version'
import { formatDateTime } from '@/lib/format'

type Form = 'txt' | 'bib' | 'json'

type Props = {
  locale: Locale
  texts: Record<Form, string>
  /** Where each form can be downloaded; null for a former state, which is quoted from its page. */
  files: Record<Form, string> | null
  version: DataVersion
  /**
   * The commands that work the checksum out again from the files of data; null for
   * a former state, which has none.
   */
  recipe: string | null
}

/**
 * How to quote a figure: one line for people, two forms for reference
 * managers, and the version of the data.
 */
export function FigureCitation({ locale, texts, files, version, recipe }: Props) {
  const t = useTranslations('FigureCitation')
  return (
    <>
      <blockquote className="max-w-4xl border-l-4 border-brand bg-page p-5 wrap-anywhere select-all">
        {texts.txt}
      </blockquote>
      <p className="mt-2 text-sm text-muted">{t('select')}</p>
      <div className="mt-6 grid max-w-4xl gap-3">
        {(['bib', 'json'] as const).map((form) => (
          <details key={form} className="disclosure card">
            <summary>{t(`form.${form}`)}</summary>
            <div className="mt-4">
              <CopyBox id={`cite-${form}`} label={t(`form.${form}`)} text={texts[form]} rows={14} />
            </div>
          </details>
        ))}
      </div>
      {files && (
        <ul className="mt-5 flex flex-wrap gap-x-6 gap-y-2">
          {(['txt', 'bib', 'json'] as const).map((form) => (
            <li key={form}>
              <a className="inline-block py-1" href={files[form]} download>
                {t(`download.${form}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <details className="disclosure mt-6 max-w-4xl">
        <summary>
          <span>
            {t('version')} <time dateTime={version.changedAt}>{formatDateTime(version.changedAt, locale)}</time>,
            sha256:
            <span className="mono">{shortChecksum(version.checksum)}</span>
          </span>
        </summary>
        <div className="measure mt-3 grid gap-3 text-muted">
          <p>{t('versionWhy')}</p>
          <p>
            {t('checksum')} <code className="mono text-sm break-all text-ink select-all">{version.checksum}</code>
          </p>
          {recipe !== null && (
            <>
              <p>{t('recompute')}</p>
              <CopyBox id="checksum-recipe" label={t('recipe')} text={recipe} rows={6} />
            </>
          )}
        </div>
      </details>
    </>
  )
}
