import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Facts } from '@/components/figure/Facts'
import { apiDescriptionPath, filePath, jsonLdPath, turtlePath } from '@/lib/opendata/paths'

type Props = {
  year: number
  /** The public address of the portal. */
  siteUrl: string
}

/** What a program needs to know to read the data, and where it is written down for programs. */
export function ApiNotes({ year, siteUrl }: Props) {
  const t = useTranslations('ApiNotes')
  const word = (text: ReactNode) => <code className="mono text-[0.9em] break-words">{text}</code>
  const link = (path: string) => (
    <a href={path} className="inline-block py-0.5">
      {word(path)}
    </a>
  )
  const part = `${siteUrl}${filePath(year, 'figures.json')}?limit=50&offset=100`
  return (
    <>
      <p className="measure">{t('lead')}</p>
      <pre className="mt-4 rounded-md border border-line bg-page p-4 text-sm break-all whitespace-pre-wrap">
        <code className="mono">{`curl "${part}"`}</code>
      </pre>
      <div className="mt-6">
        <Facts
          facts={[
            { name: t('description'), value: t.rich('descriptionText', { file: () => link(apiDescriptionPath) }) },
            {
              name: t('catalogue'),
              value: t.rich('catalogueText', { turtle: () => link(turtlePath), jsonld: () => link(jsonLdPath) }),
            },
            {
              name: t('parts'),
              value: t.rich('partsText', { code: word }),
            },
            {
              name: t('freshness'),
              value: t.rich('freshnessText', { code: word }),
            },
            { name: t('access'), value: t('accessText') },
            {
              name: t('mistakes'),
              value: t.rich('mistakesText', { code: word }),
            },
          ]}
        />
      </div>
    </>
  )
}
