import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from './figure/lookup'
import type { LastChanges } from './last-changes'
import type { EditionView } from './views'

/**
 * What nearly every page is made from: its language, its edition, the edition's figures and
 * when what is public last changed.
 */
export type EditionPage = { locale: Locale; edition: EditionView; figures: FigureIndex; changes: LastChanges }
