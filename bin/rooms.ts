/**
 * The rooms of `collections/`, from the ground up: each may import those before it and none after
 * it. The files at the root of `collections/` stand above them all, and no room knows one.
 */
export const rooms = [
  // What everything stands on.
  'words',
  'context',
  'refusal',
  'log',
  'access',
  'office-api',
  'stored',
  // How anything is asked for and saved.
  'language',
  'edition',
  'saving',
  'upload',
  'rest',
  'number',
  'well-formed',
  // What documents are made of.
  'text',
  'fields',
  'headline',
  'page-cache',
  'figure',
  'token',
  // What the office does with them.
  'file-reading',
  'translation',
  'gate',
  'correction',
  'audit',
  'account',
  'edition-path',
  'figure-sheet',
  'next-edition',
  'preview',
  // What puts all of it together.
  'content',
  'dashboard',
]
