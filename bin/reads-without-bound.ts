type Reason = { count: number; why: string }

const ofEdition = (count: number, what: string): Reason => ({
  count,
  why: `${what} of one edition: as many as it has, asked for by its id or year, which are indexed.`,
})
const fewEditions = (count: number): Reason => ({
  count,
  why: 'The editions, one a year: two programming periods have fourteen.',
})

/**
 * The reads that ask for every document their condition finds, by file, and why each may. Any other
 * read says at most how many it takes. A new one here needs a bound that is not in the code: what
 * belongs to one edition, or what is few by its nature.
 */
export const readsWithoutBound: Record<string, Reason> = {
  'bin/migrate.ts': { count: 1, why: 'The migrations, as many as there are files of them.' },
  'collections/edition-path/own-figures.ts': ofEdition(1, 'The codes of the figures that somebody wrote'),
  'collections/edition-path/publish-content.ts': ofEdition(
    2,
    'The drafts that are published, and the texts that are then public,',
  ),
  'collections/edition-path/publication.ts': { count: 1, why: 'The official documents that an edition names, by id.' },
  'collections/edition-path/publish-task.ts': { count: 1, why: 'The publications that are due at this minute.' },
  'collections/edition-path/schedule.ts': fewEditions(1),
  'collections/figure/resolved-figures.ts': ofEdition(1, 'The figures that texts are checked against'),
  'collections/figure-sheet/locked-figures.ts': {
    count: 1,
    why: 'The forms of figures that are open at this moment, each for some minutes.',
  },
  'collections/figure-sheet/change-token.ts': ofEdition(1, 'What tells the newest versions of the figures apart'),
  'collections/figure/figure-uses.ts': ofEdition(1, 'The documents that a figure is looked for in'),
  'collections/gate/acceptances.ts': ofEdition(1, 'The warnings that were accepted'),
  'collections/gate/gate-figures.ts': ofEdition(1, 'The figures that those of a later edition are compared with'),
  'collections/figure/derive-value.ts': ofEdition(1, 'The values that values are computed from'),
  'collections/token/pages-keep-figures.ts': { count: 1, why: 'The free pages, which an office writes by hand.' },
  'collections/upload/undone-files.ts': {
    count: 2,
    why: 'The documents that one operation means, and their newest versions: all of them are being changed.',
  },
  'collections/next-edition/review-endpoints.ts': ofEdition(1, 'The figures whose definitions name one another'),
  'collections/next-edition/source-edition.ts': ofEdition(1, 'All that the next edition begins with'),
  'collections/next-edition/to-review.ts': ofEdition(1, 'All that may be left to look at'),
  'collections/next-edition/undo.ts': ofEdition(1, 'All that is taken back'),
  'collections/text/published-texts.ts': ofEdition(1, 'The texts that are read with the figures'),
  'collections/stored/bulk-writes.ts': ofEdition(1, 'The figures that an import changes'),
  'collections/stored/codes.ts': ofEdition(1, 'The codes of the figures or axes'),
  'collections/stored/editions.ts': fewEditions(2),
  'collections/stored/public-pairs.ts': {
    count: 1,
    why: 'What readers meet of a page, an edition or its content: callers name it. Figures and initiatives go another way.',
  },
  'collections/stored/versions.ts': ofEdition(1, 'The newest versions of the figures'),
  'collections/token/token-problems.ts': { count: 1, why: 'The figures of one code, at most one in each edition.' },
  'collections/translation/endpoints.ts': fewEditions(1),
  'collections/text/typed-numbers.ts': ofEdition(1, 'The texts that numbers are looked for in'),
  'collections/translation/localized-texts.ts': ofEdition(1, 'The documents with texts to translate'),
  'content/load/add-later-pages.ts': {
    count: 1,
    why: 'The free pages, which an office writes by hand; asked once in the life of a database.',
  },
  'content/load/fill-later-fields.ts': ofEdition(1, 'The codes of the figures that are loaded'),
  'queries/dated-states.ts': {
    count: 1,
    why: 'What changed in one edition after an instant: as many as its corrections, each told to readers.',
  },
  'queries/last-changes.ts': {
    count: 1,
    why: 'What changed in one edition after it was published: as many as its corrections.',
  },
  'queries/public-rows.ts': ofEdition(1, 'The public figures or initiatives, or those that are named,'),
}
