/** What may have been difficult on a page. */
export const difficulties = ['words', 'figures', 'missing', 'technical', 'other'] as const
export type Difficulty = (typeof difficulties)[number]

export type Feedback = {
  /** Path of the page. */
  page: string
  isClear: boolean
  /** 1 to 5, or null when the reader gave none. */
  rating: number | null
  difficulty: Difficulty | null
  comment: string | null
}

/** In characters as a text field counts them: the end of a line is one. */
export const longestComment = 2000
/**
 * A comment of that length, each letter written as three bytes of
 * three signs, and the rest. In bytes.
 */
export const largestForm = 50_000

/**
 * The answer in a submitted form; 'robot' when the field that people do not see is filled;
 * null when it is not a valid answer.
 */
export function readFeedback(form: FormData): Feedback | 'robot' | null {
  const text = (name: string) => {
    const value = form.get(name)
    // Forms send the end of a line as two characters, and the field on the page counted one.
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
  }
  if (text('website') !== '') return 'robot'

  const [page, answer, rating, difficulty, comment] = [
    text('page'),
    text('isClear'),
    text('rating'),
    text('difficulty'),
    text('comment'),
  ]
  if (!/^\/(?:it|en)(?:\/[\w.-]+)*$/.test(page) || page.length > 300) return null
  if (answer !== 'yes' && answer !== 'no') return null
  if (rating !== '' && !/^[1-5]$/.test(rating)) return null
  if (difficulty !== '' && !difficulties.includes(difficulty as Difficulty)) return null
  if (comment.length > longestComment) return null
  return {
    page,
    isClear: answer === 'yes',
    rating: rating === '' ? null : Number(rating),
    difficulty: difficulty === '' ? null : (difficulty as Difficulty),
    comment: comment || null,
  }
}
