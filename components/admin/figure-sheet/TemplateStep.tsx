'use client'

import { useConfig } from '@payloadcms/ui'
import { figureSheet } from '@/lib/figure-sheet/api'
import { addressOf } from '@/lib/office-api/endpoint'
import { useSay } from '../words/use-say'

/** First: the file to fill in, with every figure of the edition as it is now. */
export function TemplateStep({ edition }: { edition: string }) {
  const say = useSay()
  const { config } = useConfig()
  const address = (format: 'xlsx' | 'csv') => config.routes.api + addressOf(figureSheet(format), { id: edition })
  return (
    <section className="import-step" aria-labelledby="import-template">
      <h3 id="import-template">{say('FigureSheet.n1DownloadTemplate')}</h3>
      <p>{say('FigureSheet.itHoldsEveryFigureOf')}</p>
      <ul className="import-links">
        <li>
          <a href={address('xlsx')} download>
            {say('FigureSheet.downloadForExcelXlsx')}
          </a>
        </li>
        <li>
          <a href={address('csv')} download>
            {say('FigureSheet.downloadAsCsv')}
          </a>
        </li>
      </ul>
    </section>
  )
}
