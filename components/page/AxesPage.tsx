import { useTranslations } from 'next-intl'
import { AxisCard } from '@/components/content/AxisCard'
import { AllocationTable } from '@/components/figure/AllocationTable'
import { EntryList } from '@/components/site/EntryList'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import type { EditionPage } from '@/lib/edition-page'
import type { AxisView } from '@/lib/views'

type Props = EditionPage & { axes: AxisView[] }

/** The axes of the programme, each with its money and what it reached. */
export function AxesPage({ locale, edition, figures, changes, axes }: Props) {
  const t = useTranslations('AxesPage')
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('title')}
        lead={t('lead')}
        dataDate={edition.dataDate}
        updatedAt={changes.edition}
      />
      <Section id="list" title={t('listTitle')}>
        <EntryList>
          {axes.map((axis) => (
            <AxisCard key={axis.code} locale={locale} axis={axis} figures={figures} />
          ))}
        </EntryList>
      </Section>
      <Section id="allocation" title={t('allocationTitle')} isTinted>
        <AllocationTable locale={locale} id="table-1" axes={axes} figures={figures} />
      </Section>
    </>
  )
}
