import * as z from 'zod/mini'

/** A text that a form sends; empty when it sent none, cut when it is longer than any right one. */
export const text = z.catch(z.string().check(z.overwrite((sent) => sent.slice(0, 4000))), '')

/** A tick that a form sends; false unless it is set. */
export const tick = z.catch(z.boolean(), false)
