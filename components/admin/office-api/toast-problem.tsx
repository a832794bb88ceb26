import { toast } from '@payloadcms/ui'

/**
 * Tells what went wrong where Payload tells of its saves: for buttons that have
 * no place of their own for words.
 */
export const toastProblem = (problem: string) => toast.error(<span role="alert">{problem}</span>)
