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
      <h3 id="import-template">{say('1. Scarica il modello', '1. Download the template')}</h3>
      <p>
        {say(
          'Contiene tutti i dati di questa edizione come sono adesso, bozze comprese. Si riempiono le colonne bianche; i dati calcolati sono in grigio. Va bene anche un file del monitoraggio con le colonne «Codice» e «Valore».',
          'It holds every figure of this edition as it is now, drafts included. Fill in the white columns; computed figures are grey. A file of the monitoring system with the columns “Codice” and “Valore” will do, too.',
        )}
      </p>
      <ul className="import-links">
        <li>
          <a href={address('xlsx')} download>
            {say('Scarica per Excel (.xlsx)', 'Download for Excel (.xlsx)')}
          </a>
        </li>
        <li>
          <a href={address('csv')} download>
            {say('Scarica in CSV', 'Download as CSV')}
          </a>
        </li>
      </ul>
    </section>
  )
}
