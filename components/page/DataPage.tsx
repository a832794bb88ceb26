import { useTranslations } from 'next-intl'
import { ApiNotes } from '@/components/data/ApiNotes'
import { DatasetDescription } from '@/components/data/DatasetDescription'
import { NotInThisReading } from '@/components/data/NotInThisReading'
import { OpenTableCard } from '@/components/data/OpenTableCard'
import type { OpenTableView } from '@/components/data/open-table'
import { ReuseNotes } from '@/components/data/ReuseNotes'
import { type Choice, FigureChoice } from '@/components/figure/FigureChoice'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import type { EditionPage } from '@/lib/edition-page'
import { pathTo } from '@/lib/routes'
import type { SiteView } from '@/lib/views'

type Props = EditionPage &
  Choice & {
    site: SiteView
    siteUrl: string
    /**
     * The files of the edition, how to quote them and what tells search engines of them;
     * null but of what is public today.
     */
    open: { tables: OpenTableView[]; description: object; citation: string } | null
  }

/**
 * Every figure of the edition to be searched, and the edition's
 * files with the terms of their reuse.
 */
export function DataPage({ site, siteUrl, open, changes, ...choice }: Props) {
  const t = useTranslations('DataPage')
  const { locale, edition } = choice
  return (
    <>
      {open && <DatasetDescription description={open.description} />}
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={changes.edition}
      />
      <LongPage
        sections={[
          {
            id: 'list',
            title: t('listTitle'),
            more: {
              href: pathTo(locale, 'reconciliation', { edition: edition.olderEdition }),
              label: t('reconciliationMore'),
            },
            content: <FigureChoice {...choice} />,
          },
          {
            id: 'download',
            title: t('downloadTitle'),
            lead: t('downloadLead', { licence: site.licenceName }),
            content: open && (
              <div className="grid gap-4 lg:gap-6">
                {open.tables.map((table) => (
                  <OpenTableCard key={table.name} locale={locale} table={table} />
                ))}
              </div>
            ),
          },
          {
            id: 'reuse',
            title: t('reuseTitle'),
            content: open ? (
              <ReuseNotes licence={{ name: site.licenceName, url: site.licenceUrl }} citation={open.citation} />
            ) : (
              <NotInThisReading edition={edition.key} />
            ),
          },
          {
            id: 'programs',
            title: t('programsTitle'),
            content: open && <ApiNotes year={edition.year} siteUrl={siteUrl} />,
          },
        ]}
      />
    </>
  )
}
