/**
 * Opens the CMS as soon as the server starts, not with the first request to it: publications that came due while it was down, or
 * that come due while nobody visits, are carried out all the same.
 */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
  await getPayload({ config, cron: true })
}
