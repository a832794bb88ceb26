import { useTranslations } from 'next-intl'
import { CopyBox } from '@/components/site/CopyBox'

type Props = {
  /** What to paste. */
  code: string
  /** The address the code shows, and those of its variants. */
  paths: Record<'pinned' | 'latest' | 'dark' | 'light' | 'otherLanguage', string>
  /** What the frame is called. */
  title: string
  height: number
  year: number
}

const variants = ['otherLanguage', 'latest', 'light', 'dark'] as const

/**
 * The code that shows a figure on another site, what can be changed in
 * it, and what it will look like.
 */
export function EmbedOffer({ code, paths, title, height, year }: Props) {
  const t = useTranslations('EmbedOffer')
  return (
    <>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div>
          <h3>{t('codeTitle')}</h3>
          <p className="measure mt-2 mb-4 text-muted">{t('lead')}</p>
          <CopyBox id="embed-code" label={t('codeTitle')} text={code} rows={5} />
          <p className="mt-2 text-sm text-muted">{t('select')}</p>
        </div>
        <div>
          <h3>{t('optionsTitle')}</h3>
          <dl className="mt-4 grid gap-4">
            {variants.map((variant) => (
              <div key={variant}>
                <dt className="font-semibold">{t(`option.${variant}`, { year: String(year) })}</dt>
                <dd className="mt-1 text-muted">
                  {t.rich(`how.${variant}`, {
                    year: String(year),
                    code: (words) => <code className="mono text-sm whitespace-nowrap text-ink">{words}</code>,
                  })}{' '}
                  <a className="inline-block py-0.5" href={paths[variant]}>
                    {t(`try.${variant}`)}
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      {/* Last: what is framed begins with a main heading of its own, and a lower one must not follow it. */}
      <details className="disclosure mt-8">
        <summary>{t('preview')}</summary>
        <iframe
          src={paths.pinned}
          title={title}
          width={480}
          height={height}
          loading="lazy"
          className="mt-4 w-full max-w-[30rem] border-0"
        />
      </details>
    </>
  )
}
