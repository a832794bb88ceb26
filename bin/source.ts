/** A source file: its path from the project's folder, and its text. */
export type Source = { path: string; text: string }
