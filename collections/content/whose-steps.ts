import { correctedCollections } from '@/lib/correction/types'
import { notedCollections } from '../correction/corrected-collections'

// The collections that share steps of a save, by their slugs.

/** What the public reads, but for the settings. */
export const content = [
  ...['editions', 'axes', 'initiatives', 'evaluations', 'figures', 'corrections'],
  ...['pages', 'glossary', 'documents', 'media'],
]

/** What changes in public only by a correction. */
export const corrected: string[] = [...correctedCollections, ...notedCollections]

/** What has an address of its own. */
export const addressed = ['axes', 'initiatives', 'evaluations', 'pages']

/** What others belong to or come from. */
export const needed = ['editions', 'axes', 'initiatives', 'documents']

export const editions = ['editions']
export const figures = ['figures']
export const records = ['corrections']
export const uploads = ['documents', 'media']
export const accounts = ['users']
export const secondFactors = ['second-factors']
export const publishedStates = ['published-states']
export const auditLog = ['audit-log']

/** Every write of which has its row in the audit log. */
export const logged = [...content, 'review-links', 'feedback', 'users']

export const all = [
  ...logged,
  ...['published-states', 'second-factors', 'accepted-warnings', 'link-checks', 'figure-imports'],
  ...['audit-log', 'audit-bursts'],
]

/** The globals that readers' pages are made from. */
export const publicGlobals = ['programme', 'site']
export const globals = [...publicGlobals, 'security']
