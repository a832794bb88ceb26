import type { Both } from '../text'
import type { Finding } from './line'

/** What the global "Site" says of the office; empty where nobody wrote it. */
export type SiteFacts = Record<'contactEmail' | 'accessibilityStatementUrl' | 'licenceUrl', string | null>

const messages: Record<keyof SiteFacts, Both<string>> = {
  contactEmail: {
    it: 'Manca l’indirizzo e-mail dell’ufficio: chi legge non sa a chi scrivere.',
    en: 'The office’s e-mail address is missing: readers do not know whom to write to.',
  },
  accessibilityStatementUrl: {
    it: 'Manca l’indirizzo della dichiarazione di accessibilità.',
    en: 'The address of the accessibility statement is missing.',
  },
  licenceUrl: {
    it: 'Manca l’indirizzo della licenza dei contenuti.',
    en: 'The address of the licence of the content is missing.',
  },
}

/** What readers of every page are owed and the site does not say yet. */
export function siteFacts(facts: SiteFacts, title: string): Finding[] {
  return (Object.keys(messages) as (keyof SiteFacts)[])
    .filter((field) => !facts[field]?.trim())
    .map((field) => ({
      collection: 'globals',
      id: 'site',
      title,
      field,
      rule: 'site',
      severity: 'warning',
      message: messages[field],
      found: 'missing',
    }))
}
