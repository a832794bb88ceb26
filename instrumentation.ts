/**
 * Opens the CMS as soon as the server answers, not with the first visit: publications that came due while it was down, or that come
 * due while nobody visits, are carried out all the same. Asked for by a request to itself, because what is opened here would be made
 * of other copies of the CMS's classes than those its addresses know: their errors would reach people without what they say of fields.
 */
export function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  void openCms(`${process.env.PORTAL_ORIGIN ?? `http://localhost:${process.env.PORT || 3000}`}/api/users/me`)
}

const attempts = 60

async function openCms(address: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
  }
  console.warn('The CMS was not opened at the start of the server: scheduled publications wait for the first visit.')
}
