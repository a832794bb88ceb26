import { pointWords, unitWords } from './unit-words'

const months = [
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
].join('|')

/**
 * What follows a number that counts or measures: after these even 2022 is an amount and not a year.
 */
const measures = [
  ...new Set([...Object.values(unitWords), pointWords].flatMap(({ it, en }) => [it.one, it.other, en.one, en.other])),
  '€|%|mln|mila|milion\\w{1,9}|miliard\\w{1,9}|million|billion|thousand|per cento|per cent',
  'donne|uomini|partecipanti|destinatari|women|men|participants|recipients',
].join('|')

const acts = [
  'regolament[oi]|regulations?|reg\\.|direttiv[ae]|directives?|decision[ei]?s?|deliberazion[ei]|d\\.?g\\.?r\\.?',
  'decret[oi]|decrees?|d\\.?\\s?lgs\\.?|d\\.?d\\.?u\\.?o\\.?|d\\.?d\\.?s\\.?|legg[ei]|l\\.\\s?r\\.|laws?|acts?',
].join('|')

const articles = 'artt?\\.|articol[oi]|articles?|comm[ai]|lettera'

const places = [
  'tab(?:ell[ae]|les?|\\.)|figur[ae]|figures?|fig\\.|grafic[oi]|charts?|pagin[ae]|pages?|pp?\\.|allegat[oi]|annex(?:es)?',
  'capitol[oi]|chapters?|sezion[ei]|sections?|paragraf[oi]|paragraphs?|punt[oi]|points?|box|riquadr[oi]',
  'ass[ei]|ax[ei]s|obiettiv[oi] tematic[oi]|thematic objectives?|priorità|priorit(?:y|ies)',
].join('|')

const list = (item: string) => `${item}(?:\\s?(?:,|e|and|o|or|a|to|-|–)\\s?${item}){0,60}`
const year = '(?:19|20)\\d\\d'
const begins = '(?<![\\d\\p{L}€.,/-])'
const ends = '(?![\\d\\p{L}]|[.,/]\\d)'

/**
 * Numbers that are names, times or places in a text, not data: they may be typed. The
 * first that fits takes its words out.
 */
export const knownNumbers: RegExp[] = [
  // Addresses of pages and people.
  /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]+@[^\s@.]+\.\S+/giu,
  // Acts: Regulation (EU) No 1303/2013, DGR n. XI/6280, legge regionale 22 del 2006; and
  // what is quoted by number and year.
  new RegExp(
    `(?<!\\p{L})(?:${acts})(?:\\s\\p{L}{4,30}){0,2}(?:\\s\\([A-Z]{2,3}\\))?\\s(?:nn?\\.|no\\.?|num\\.|numero|number)\\s?(?:[XVI]+/)?\\d[\\d.]{0,15}(?:/\\d{1,9})?${ends}`,
    'giu',
  ),
  new RegExp(`${begins}\\d{1,5}/(?:19|20)?\\d\\d${ends}`, 'gu'),
  new RegExp(`${begins}${year}/\\d{1,4}${ends}`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?:${articles})\\s?${list('\\d{1,6}(?:\\(\\d{1,4}\\)){0,4}(?:-?\\p{L}{1,30})?')}${ends}`,
    'giu',
  ),
  // Dates and periods: 31 dicembre 2022, 1° gennaio, December 31, 2022,
  // 31/12/2022, 2014-2020, 2021/22, ore 12:30.
  new RegExp(`${begins}\\d{1,2}(?:°|º|st|nd|rd|th)?\\s(?:${months})(?:,?\\s${year})?(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s${year})?${ends}`, 'giu'),
  new RegExp(`${begins}(?:\\d{1,2}[./]\\d{1,2}[./]${year}|${year}-\\d\\d-\\d\\d)${ends}`, 'gu'),
  new RegExp(`${begins}${year}\\s?[-–/]\\s?(?:${year}|\\d\\d)${ends}`, 'gu'),
  new RegExp(`${begins}\\d{1,2}:\\d\\d${ends}`, 'gu'),
  // Classifications and standards: ISCED 1-2, EQF 4, UNI/PdR 125:2022, ISO 9001,
  // CC BY 4.0, COVID-19, 8.i, 10iv.
  new RegExp(`(?<!\\p{L})(?:ISCED|EQF|QNQ|NUTS)(?:\\s(?:livell[oi]|levels?))?\\s?${list('\\d')}${ends}`, 'giu'),
  /(?<!\p{L})(?:UNI|EN|ISO|IEC|WCAG|CC[- ]BY(?:-\p{L}{1,9}){0,3})(?:[ /-]\p{L}{1,9}){0,4}[ -]\d[\d.:]{0,20}\d|(?<!\p{L})(?:ISO|EN) \d+/gu,
  /(?<!\p{L})\p{Lu}[\p{L}]+[ ]\d\.0(?!\d)/gu,
  /(?<!\p{L})\p{L}+-?\d[\d-]*(?!\p{L}|[.,]?\d)/gu,
  new RegExp(`${begins}\\d{1,2}\\.?(?:i{1,3}|iv|vi{0,3}|ix|x)(?!\\p{L})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${places})\\s${list('\\d{1,3}(?:\\.\\d{1,2}){0,4}')}${ends}(?!\\s?(?:${measures}))`, 'giu'),
  /(?<!\p{L})(?:OT|TO|OS|SO)[ ]\d{1,2}(?:\.\d){0,4}(?!\d)/gu,
  // Ordinals name one of many: 2ª edizione, 3rd.
  new RegExp(`${begins}\\d+(?:°|º|ª|st|nd|rd|th)(?!\\p{L})`, 'gu'),
  // A year, unless it measures something.
  new RegExp(`${begins}${year}${ends}(?!\\s?(?:${measures})(?!\\p{L}))`, 'giu'),
]
