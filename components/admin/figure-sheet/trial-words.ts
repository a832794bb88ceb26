import type { Locale } from '@/i18n/locales'
import type { ImportRecord, ReportList } from '@/lib/figure-sheet/api'
import { formatNumber } from '@/lib/format'
import type { Say } from '../words/use-say'

export const listWords = (list: ReportList, say: Say): string =>
  ({
    changes: say('Modifiche', 'Changes'),
    problems: say('Problemi', 'Problems'),
    checks: say('Controlli', 'Checks'),
    consequences: say('Dati ricalcolati', 'Recomputed figures'),
    missing: say('Dati che il file non ha', 'Figures not in the file'),
  })[list]

type Line = { key: string; text: string; tone: 'plain' | 'wrong' | 'warning' | 'good' }

/** The dry run in a few lines; what there is none of is left out, but for changes and errors. */
export function counted({ counts, rows }: ImportRecord, say: Say, locale: Locale): Line[] {
  const many = (count: number, [oneIt, manyIt]: [string, string], [oneEn, manyEn]: [string, string]) => {
    const number = formatNumber(count, locale)
    return count === 1 ? say(oneIt, oneEn) : say(manyIt.replace('#', number), manyEn.replace('#', number))
  }
  const { changes, figures, unchanged, errors, warnings, broken, mended } = counts
  const lines: (Line | false)[] = [
    {
      key: 'rows',
      text: many(
        rows,
        ['Una riga con un codice.', '# righe con un codice.'],
        ['One row with a code.', '# rows with a code.'],
      ),
      tone: 'plain',
    },
    {
      key: 'changes',
      text:
        changes === 0
          ? say('Niente da cambiare.', 'Nothing to change.')
          : `${many(changes, ['Una modifica', '# modifiche'], ['One change', '# changes'])} ${many(figures, ['in un dato.', 'in # dati.'], ['in one figure.', 'in # figures.'])}`,
      tone: 'plain',
    },
    unchanged > 0 && {
      key: 'unchanged',
      text: many(
        unchanged,
        ['Un dato resta uguale.', '# dati restano uguali.'],
        ['One figure stays the same.', '# figures stay the same.'],
      ),
      tone: 'plain',
    },
    errors > 0
      ? {
          key: 'errors',
          text: many(
            errors,
            ['Un errore da correggere.', '# errori da correggere.'],
            ['One error to mend.', '# errors to mend.'],
          ),
          tone: 'wrong',
        }
      : { key: 'errors', text: say('Nessun errore.', 'No errors.'), tone: 'good' },
    warnings > 0 && {
      key: 'warnings',
      text: many(
        warnings,
        ['Un avviso da confermare.', '# avvisi da confermare.'],
        ['One warning to confirm.', '# warnings to confirm.'],
      ),
      tone: 'warning',
    },
    broken > 0 && {
      key: 'broken',
      text: many(
        broken,
        ['Un controllo non tornerebbe più.', '# controlli non tornerebbero più.'],
        ['One check would no longer hold.', '# checks would no longer hold.'],
      ),
      tone: 'warning',
    },
    mended > 0 && {
      key: 'mended',
      text: many(
        mended,
        ['Un controllo tornerebbe.', '# controlli tornerebbero.'],
        ['One check would hold again.', '# checks would hold again.'],
      ),
      tone: 'good',
    },
  ]
  return lines.filter((line) => line !== false)
}
