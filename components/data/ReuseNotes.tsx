import { useTranslations } from 'next-intl'
import { ExternalLink } from '@/components/content/ExternalLink'
import { Facts } from '@/components/figure/Facts'

type Props = {
  licence: { name: string; url: string }
  citation: string
}

/** What one may do with the data, and how to say where they come from. */
export function ReuseNotes({ licence, citation }: Props) {
  const t = useTranslations('ReuseNotes')
  return (
    <Facts
      facts={[
        {
          name: t('licence'),
          value: (
            <>
              {licence.url ? <ExternalLink href={licence.url}>{licence.name}</ExternalLink> : licence.name}.{' '}
              {t('rights')}
            </>
          ),
        },
        { name: t('quote'), value: <q className="[quotes:none]">{citation}</q> },
        { name: t('numbers'), value: t('numbersText') },
        { name: t('years'), value: t('yearsText') },
      ]}
    />
  )
}
