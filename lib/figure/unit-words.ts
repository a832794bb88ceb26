import type { Both } from '../text'
import type { Unit } from './types'

/** One and many of what is counted, in each language. */
export const unitWords: Record<Unit, Both<{ one: string; other: string }>> = {
  EUR: { it: { one: 'euro', other: 'euro' }, en: { one: 'euro', other: 'euro' } },
  percent: { it: { one: '%', other: '%' }, en: { one: '%', other: '%' } },
  people: { it: { one: 'persona', other: 'persone' }, en: { one: 'person', other: 'people' } },
  households: {
    it: { one: 'nucleo familiare', other: 'nuclei familiari' },
    en: { one: 'household', other: 'households' },
  },
  bodies: { it: { one: 'ente', other: 'enti' }, en: { one: 'body', other: 'bodies' } },
  projects: { it: { one: 'progetto', other: 'progetti' }, en: { one: 'project', other: 'projects' } },
  companies: { it: { one: 'impresa', other: 'imprese' }, en: { one: 'company', other: 'companies' } },
  courses: { it: { one: 'percorso', other: 'percorsi' }, en: { one: 'course', other: 'courses' } },
}

/** What the difference of two percentages is counted in. */
export const pointWords: Both<{ one: string; other: string }> = {
  it: { one: 'punto percentuale', other: 'punti percentuali' },
  en: { one: 'percentage point', other: 'percentage points' },
}

/** What a ratio is counted in. */
export const timesWords: Both<{ one: string; other: string }> = {
  it: { one: 'volta', other: 'volte' },
  en: { one: 'time', other: 'times' },
}
