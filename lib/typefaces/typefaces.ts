/** A file of a typeface as the pages load it, made from the whole typeface of a package. */
export type TypefaceFile = {
  /** Its name, without the ending, below `app/(portal)/fonts/`. */
  name: string
  /** The whole typeface, below `node_modules/`. */
  source: string
  /** `common` holds what every page is written with, `other` the letters of other languages. */
  characters: 'common' | 'other'
}

const titillium = '@expo-google-fonts/titillium-web'
const robotoMono = '@expo-google-fonts/roboto-mono'

/**
 * The two weights that the design uses of each family of the region's identity. What is not
 * in them is drawn by the system.
 */
export const typefaceFiles: TypefaceFile[] = [
  { name: 'titillium-web-400', source: `${titillium}/400Regular/TitilliumWeb_400Regular.ttf`, characters: 'common' },
  { name: 'titillium-web-600', source: `${titillium}/600SemiBold/TitilliumWeb_600SemiBold.ttf`, characters: 'common' },
  {
    name: 'titillium-web-400-other',
    source: `${titillium}/400Regular/TitilliumWeb_400Regular.ttf`,
    characters: 'other',
  },
  {
    name: 'titillium-web-600-other',
    source: `${titillium}/600SemiBold/TitilliumWeb_600SemiBold.ttf`,
    characters: 'other',
  },
  { name: 'roboto-mono-400', source: `${robotoMono}/400Regular/RobotoMono_400Regular.ttf`, characters: 'common' },
  { name: 'roboto-mono-600', source: `${robotoMono}/600SemiBold/RobotoMono_600SemiBold.ttf`, characters: 'common' },
]

/**
 * The licence that comes with each package, and the name under which it
 * lies beside the files made from it.
 */
export const typefaceLicences = {
  [`${titillium}/LICENSE_FONT`]: 'OFL-titillium-web.txt',
  [`${robotoMono}/LICENSE_FONT`]: 'OFL-roboto-mono.txt',
}
