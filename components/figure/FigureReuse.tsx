import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { NotInThisReading } from '@/components/data/NotInThisReading'
import { EmbedOffer } from '@/components/embed/EmbedOffer'
import { Fold } from '@/components/site/Fold'
import { figureFilePath } from '@/lib/citation/paths'
import type { EditionPage } from '@/lib/edition-page'
import type { Figure } from '@/lib/figure/types'
import { filePath } from '@/lib/opendata/paths'
import { FigureAppearances } from './FigureAppearances'
import { FigureCitation } from './FigureCitation'
import { FigureFacts } from './FigureFacts'

export type Reuse = Pick<ComponentProps<typeof FigureAppearances>, 'mentions' | 'places' | 'uses'> & {
  figure: Figure
  /** How to quote it; null for a draft, which nobody is to quote. */
  citation: Omit<ComponentProps<typeof FigureCitation>, 'locale'> | null
  embed: ComponentProps<typeof EmbedOffer>
  /** Name of the licence of the data. */
  licence: string
}

type Props = Pick<EditionPage, 'locale' | 'edition'> & Reuse

/**
 * Where a figure appears, how to quote, download and embed it, and
 * its data sheet: each folded away.
 */
export function FigureReuse({ locale, edition, figure, mentions, places, uses, citation, embed, licence }: Props) {
  const t = useTranslations('FigurePage')
  const { code } = figure
  const year = String(edition.year)
  return (
    <>
      <Fold id="appears" title={t('appearsTitle')}>
        <p className="measure mb-6 text-muted">{t('appearsLead')}</p>
        <FigureAppearances locale={locale} mentions={mentions} places={places} uses={uses} />
      </Fold>
      {citation && (
        <Fold id="cite" title={t('citeTitle')}>
          <p className="measure mb-6 text-muted">{t('citeLead', { year })}</p>
          <FigureCitation locale={locale} {...citation} />
        </Fold>
      )}
      {typeof edition.key === 'number' ? (
        <>
          <Fold id="download" title={t('downloadTitle')}>
            <p className="flex flex-wrap gap-4">
              <a className="button button-quiet" href={figureFilePath(edition.year, code)}>
                {t('downloadFigure')}
              </a>
              <a className="button button-quiet" href={filePath(edition.year, 'figures.csv')}>
                {t('downloadAll', { year })}
              </a>
            </p>
            <p className="mt-4 text-muted">{t('reuseLead', { licence })}</p>
          </Fold>
          <Fold id="embed" title={t('embedTitle')}>
            <EmbedOffer {...embed} />
          </Fold>
        </>
      ) : (
        <NotInThisReading edition={edition.key} />
      )}
      <Fold id="facts" title={t('factsTitle')}>
        <FigureFacts locale={locale} figure={figure} />
      </Fold>
    </>
  )
}
