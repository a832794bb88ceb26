import { useTranslations } from 'next-intl'
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
  const code = (text: string) => <code className="num break-words">{text}</code>
  const link = (path: string) => (
    <a href={path} className="inline-block py-0.5">
      {code(path)}
    </a>
  )
  const part = `${siteUrl}${filePath(year, 'figures.json')}?limit=50&offset=100`
  return (
    <>
      <p className="measure">{t('lead')}</p>
      <pre className="mt-4 rounded-md border border-line bg-white p-4 text-sm break-all whitespace-pre-wrap">
        <code className="num">{`curl "${part}"`}</code>
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
              value: t.rich('partsText', { code: (chunks) => <code className="num">{chunks}</code> }),
            },
            {
              name: t('freshness'),
              value: t.rich('freshnessText', { code: (chunks) => <code className="num">{chunks}</code> }),
            },
            { name: t('access'), value: t('accessText') },
            {
              name: t('mistakes'),
              value: t.rich('mistakesText', { code: (chunks) => <code className="num">{chunks}</code> }),
            },
          ]}
        />
      </div>
    </>
  )
}
