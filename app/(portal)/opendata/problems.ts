import type { FigureFile } from '@/lib/citation/paths'
import { type Problem, problem } from '@/lib/opendata/problem'

/** Nothing public is at the address, given below /opendata. */
export const noFigure = (address: string): Problem =>
  problem(404, {
    it: `Nessun dato pubblicato corrisponde a "${address}".`,
    en: `No published figure is at "${address}".`,
  })

/** The figure is there, but not in the form its file was asked in. */
export const noSuchForm = ({ code, extension }: FigureFile, extensions: readonly string[]): Problem =>
  problem(
    406,
    { it: `"${code}" non è in formato "${extension}".`, en: `"${code}" is not made as "${extension}".` },
    { available: extensions.map((there) => `${code}.${there}`) },
  )

/** No edition of that year is public; those that are come with the answer. */
export const noEdition = (year: string, available: string[]): Problem =>
  problem(
    404,
    { it: `Non è pubblicata nessuna edizione "${year}".`, en: `No edition "${year}" is published.` },
    { available },
  )
