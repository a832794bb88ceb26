/**
 * What a server does beside answering: it makes sure that it alone serves its SQLite file, opens
 * the CMS, and has publications carried out at their hour, also those that came due while it was
 * down. Next compiles this file for other runtimes too, which have no database.
 */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    if (process.env.NEXT_PHASE === 'phase-production-build') return
    const { startServing } = await import('./instrumentation-node')
    await startServing()
  }
}
