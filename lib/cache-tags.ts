import type { EditionKey } from './read-scope'

/**
 * Names of what cached reads depend on. A read declares its tags, a change invalidates the
 * same ones. Content of an edition is tagged by its year, so that editing one edition
 * leaves the pages of the others alone.
 */
export const cacheTags = {
  programme: 'programme',
  site: 'site',
  pages: 'pages',
  glossary: 'glossary',
  editions: 'editions',
  documents: 'documents',
  media: 'media',
  figures: (year: EditionKey) => `figures:${year}` as const,
  axes: (year: EditionKey) => `axes:${year}` as const,
  initiatives: (year: EditionKey) => `initiatives:${year}` as const,
  evaluations: (year: EditionKey) => `evaluations:${year}` as const,
  corrections: (year: EditionKey) => `corrections:${year}` as const,
} as const
