// @ts-check

/**
 * @typedef {import('./store.mjs').Answer} Answer
 * What of an answer is different: its status, a header, its body, or whether there is one at all.
 * @typedef {{ path: string, what: string, before: string, after: string }} Difference
 */

/** Characters shown of each side of a difference, and the differences shown whole. */
const [shownCharacters, shownWhole] = [200, 30]

/**
 * @param {Record<string, Answer>} before
 * @param {Record<string, Answer>} after
 * @returns {Difference[]}
 */
export function differences(before, after) {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return paths.flatMap((path) => {
    const [one, other] = [before[path], after[path]]
    if (!one || !other)
      return [{ path, what: 'answer', before: one ? 'there' : 'none', after: other ? 'there' : 'none' }]
    const names = [...new Set([...Object.keys(one.headers), ...Object.keys(other.headers)])].toSorted()
    const pairs = [
      ['status', String(one.status), String(other.status)],
      ...names.map((name) => [name, one.headers[name] ?? '', other.headers[name] ?? '']),
      ['body', one.body, other.body],
    ]
    return pairs
      .filter(([, was, is]) => was !== is)
      .map(([what = '', was = '', is = '']) => ({ path, what, before: was, after: is }))
  })
}

/**
 * What is different, in words; of bodies the first place where they part.
 * @param {Difference[]} found
 * @param {import('./store.mjs').Kept} before
 * @param {import('./store.mjs').Kept} after
 */
export function report(found, before, after) {
  const count = Object.keys(before.answers).length
  if (found.length === 0) return `All ${count} answers are what they were.`
  const lines = found.map(({ path, what, ...sides }, index) => {
    if (index >= shownWhole) return `${path}: ${what}`
    const [was, is] = what === 'body' ? parting(bodyAt(before, path), bodyAt(after, path)) : [sides.before, sides.after]
    return `${path}: ${what}\n  before: ${was}\n  after:  ${is}`
  })
  return `${lines.join('\n')}\n\n${found.length} differences in ${count} answers.`
}

/** @param {import('./store.mjs').Kept} kept @param {string} path */
function bodyAt(kept, path) {
  const answer = kept.answers[path]
  return answer ? kept.bodyOf(answer).toString('utf8') : ''
}

/**
 * Both texts from shortly before the first character that is not the same.
 * @param {string} one
 * @param {string} other
 * @returns {[string, string]}
 */
export function parting(one, other) {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const from = Math.max(0, at - shownCharacters / 4)
  const shown = (/** @type {string} */ text) => JSON.stringify(text.slice(from, from + shownCharacters))
  return [shown(one), shown(other)]
}
