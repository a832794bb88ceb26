import type { CorrectionData } from '@/content/types'

/** What the approved document prints wrongly, and how the portal reads it. */
export const corrections: CorrectionData[] = [
  {
    place: { it: 'Tabella 2, terza riga', en: 'Table 2, third row' },
    oldValue: { it: 'Asse II', en: 'Axis II' },
    newValue: { it: 'Asse III', en: 'Axis III' },
    reason: {
      it: 'Il documento approvato scrive due volte «II» nella prima colonna. La terza riga è l’Asse III: la dotazione è quella che la Tabella 1 assegna a «Istruzione e formazione», e gli importi sono quelli del capitolo sull’Asse III.',
      en: 'The approved document prints “II” twice in the first column. The third row is Axis III: its allocation is the one Table 1 gives to “Istruzione e formazione” (education and training), and its amounts are those of the chapter on Axis III.',
    },
    correctedOn: '2026-11-22',
  },
]
