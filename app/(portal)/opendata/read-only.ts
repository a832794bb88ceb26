import { preflightAnswer, refusedWriting } from './answer'

/** The other methods of an address that is only read, for its route to pass on. */
export const OPTIONS = () => preflightAnswer()
export const POST = refusedWriting
export const PUT = refusedWriting
export const PATCH = refusedWriting
export const DELETE = refusedWriting
