/**
 * The articles and articulated prepositions of Italian before a number or a date, which
 * change with how the number is read aloud: "il 9 marzo" but "l’8 marzo", "al 79%" but
 * "all’80%", "del 10%" but "dello 0,5%".
 */

/**
 * How a number begins when it is read: with a vowel (otto, undici, uno), with a
 * z (zero), or with anything else.
 */
type Sound = 'vowel' | 'zeta' | 'other'

const forms = {
  il: { vowel: 'l’', zeta: 'lo ', other: 'il ' },
  al: { vowel: 'all’', zeta: 'allo ', other: 'al ' },
  dal: { vowel: 'dall’', zeta: 'dallo ', other: 'dal ' },
  del: { vowel: 'dell’', zeta: 'dello ', other: 'del ' },
  nel: { vowel: 'nell’', zeta: 'nello ', other: 'nel ' },
  sul: { vowel: 'sull’', zeta: 'sullo ', other: 'sul ' },
  i: { vowel: 'gli ', zeta: 'gli ', other: 'i ' },
  ai: { vowel: 'agli ', zeta: 'agli ', other: 'ai ' },
  dai: { vowel: 'dagli ', zeta: 'dagli ', other: 'dai ' },
  dei: { vowel: 'degli ', zeta: 'degli ', other: 'dei ' },
  nei: { vowel: 'negli ', zeta: 'negli ', other: 'nei ' },
  sui: { vowel: 'sugli ', zeta: 'sugli ', other: 'sui ' },
} as const satisfies Record<string, Record<Sound, string>>

/** The form a word has before a consonant, which names it. */
type Plain = keyof typeof forms
export type ItalianArticle = Plain | Capitalize<Plain>

/**
 * The article in the form that the number asks for, with the space that follows
 * it where one does: "al ", "all’".
 */
export function articleBefore(article: ItalianArticle, written: string): string {
  const plain = article.toLowerCase() as Plain
  const form = forms[plain][soundOf(written)]
  return article === plain ? form : form.charAt(0).toUpperCase() + form.slice(1)
}

/** The number with its article: "all’8 novembre 2022". */
export const withArticle = (article: ItalianArticle, written: string): string =>
  `${articleBefore(article, written)}${written}`

const articles = new Map(
  (Object.keys(forms) as Plain[]).flatMap((plain) =>
    Object.values(forms[plain]).map((form): [string, Plain] => [form.trim(), plain]),
  ),
)
/** Put together from the forms above. */
export const lastArticle = new RegExp(
  `(?<![\\p{L}\\d’'])(${[...articles.keys()].join('|').replaceAll('’', "[’']")})\\s*$`,
  'iu',
)

/**
 * The words before a number, ending in the form of their last article that the number
 * asks for; as they are without one.
 */
export function agreeingBefore(words: string, written: string): string {
  return words.replace(lastArticle, (whole, form: string) => {
    const plain = articles.get(form.toLowerCase().replace("'", '’'))
    if (!plain) return whole
    const isCapital = form.charAt(0) !== form.charAt(0).toLowerCase()
    const article = isCapital ? ((plain.charAt(0).toUpperCase() + plain.slice(1)) as Capitalize<Plain>) : plain
    return articleBefore(article, written)
  })
}

/**
 * Only what starts with digits in Italian writing has a sound of its own: 11.000, 8,5%, 1º gennaio.
 */
function soundOf(written: string): Sound {
  const [, whole, ordinal] = /^[\s«“"(]*(\d[\d.]*)([º°])?/.exec(written) ?? []
  if (!whole) return 'other'
  const digits = whole.replaceAll('.', '').replace(/^0+(?=\d)/, '')
  if (digits === '0') return 'zeta'
  const groups = Math.ceil(digits.length / 3)
  // What is read first: 11 of 11.000, 800 of 800.000.
  const first = Number(digits.slice(0, digits.length - (groups - 1) * 3))
  // Primo and mille, but uno, un milione.
  if (first === 1) return ordinal || groups === 2 ? 'other' : 'vowel'
  return first === 8 || first === 11 || Math.floor(first / 10) === 8 || Math.floor(first / 100) === 8
    ? 'vowel'
    : 'other'
}
