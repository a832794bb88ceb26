const firstPauseMs = 5
const longestPauseMs = 100

const isBusy = (error: unknown) => /^SQLITE_BUSY/.test(String((error as { code?: unknown }).code))

/**
 * Tries again while another process holds a lock on the file. SQLite's own waiting (`busy_timeout`)
 * would stop the only thread of this process, and with it every reader. Throws what SQLite last
 * said when it takes longer than `patienceMs`.
 */
export async function retryWhileBusy<T>(ask: () => Promise<T>, patienceMs: number): Promise<T> {
  const deadline = Date.now() + patienceMs
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    try {
      return await ask()
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
