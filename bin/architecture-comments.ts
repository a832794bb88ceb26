import type { Source } from './source'

/** Signs that a line of a comment may have, its indent included: what an eye takes in at once. */
const most = 100

const comment = /^\s*(?:\/\/|\/?\*\*?) /

/** What a tool reads has to stand on one line, however long its reason is. */
const directive = /^\s*(?:\/\/|\/\*) (?:biome-ignore|@ts-)/

/** Lines of comments that are too long, and could be broken at a space, as "path:line: reason". */
export function longComments({ path, text }: Source): string[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, where: `${path}:${index + 1}` }))
    .filter(({ line }) => line.length > most && comment.test(line) && !directive.test(line))
    .filter(({ line }) => line.replace(comment, '').includes(' '))
    .map(({ where }) => `${where}: a line of a comment has ${most} signs at most`)
}
