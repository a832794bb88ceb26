import { officeWords, type Say } from '@/i18n/office'

/** Messages in the language of the interface, for what is drawn on the server. */
export const sayIn = ({ language }: { language: string }): Say => officeWords(language)
