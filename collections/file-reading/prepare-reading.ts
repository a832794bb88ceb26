import type { Payload } from 'payload'
import { readingScript } from './reading-script'

/**
 * Compiles the script of the reading processes when the portal opens: the first file need not
 * wait for it, and it is made of the same sources as the running server. A build and the
 * commands of `bin/` read no files.
 */
export function prepareReading({ logger }: Payload): void {
  const { NEXT_RUNTIME, NEXT_PHASE, NODE_ENV } = process.env
  if (NEXT_RUNTIME !== 'nodejs' || NEXT_PHASE === 'phase-production-build' || NODE_ENV !== 'production') return
  readingScript().catch((err) => logger.error({ err, msg: 'The script that reads files could not be compiled' }))
}
