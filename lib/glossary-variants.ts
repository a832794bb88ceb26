import type { Locale } from '@/i18n/locales'
import type { Both } from './text'

/**
 * The other names of the glossary as it was first loaded: they stood in one list for both
 * languages. Those of English, those that are read in both, and all others, which are Italian. As
 * released, ever: later content is no business of an upgrade.
 */
const english = `call; ROP; ESF; axis; TO; IP; AIR; MA; CA; joint evaluation; ITS foundations; gender equality certification; employment services;
  programmed resources; committed; paid; certified; certification; people reached; beneficiaries; disadvantaged people; target value;
  non-profit sector; inner areas; continuing vocational training; financial allocation; participant; programmed; public summary;
  unitary evaluation`
const inBoth = 'POR; POR FSE; FSE; CPI'
const italian = `asse; OT; PI; RAA; Relazione annuale di attuazione; sintesi per i cittadini; CdS; AdG; AdC; valutazione unitaria; dotazione;
  risorse programmate; concesso; risorse concesse; liquidato; risorse liquidate; certificato; certificazione; voucher; destinatari;
  partecipante; persone raggiunte; beneficiari; persone svantaggiate; indicatore di output; output; quadro di efficacia; target; CIGD;
  Cassa in deroga; ISEE; enti del terzo settore; ISCED; IeFP; IFTS; ITS; fondazioni ITS; FAD; lavoro agile; lavoro flessibile;
  certificazione della parità di genere; servizi per il lavoro; DGR; decreto dirigenziale; bando; avviso pubblico; Centri per l’impiego;
  SEAV; ANCI; ANCI Lombardia; FORMEZ; INPS; Indire; Natura 2000; indicatore di realizzazione; valore obiettivo`

const listed = (words: string) => new Set(words.split(';').map((word) => word.trim().replace(/\s+/g, ' ')))
const languages: [Set<string>, Locale[]][] = [
  [listed(english), ['en']],
  [listed(inBoth), ['it', 'en']],
  [listed(italian), ['it']],
]

/**
 * The languages of a name. What an editor added was shown in both, and stays in both: nobody but
 * the office knows which it is of.
 */
export const languagesOfVariant = (variant: string): Locale[] =>
  languages.find(([words]) => words.has(variant))?.[1] ?? ['it', 'en']

/** One list for both languages becomes one for each, in the order it had. */
export const variantsByLanguage = (variants: string[]): Both<string[]> => ({
  it: variants.filter((variant) => languagesOfVariant(variant).includes('it')),
  en: variants.filter((variant) => languagesOfVariant(variant).includes('en')),
})
