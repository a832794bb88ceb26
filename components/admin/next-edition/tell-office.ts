type Refused = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

/** Sends the office's API something. Gives its answer, or in words why it refused; null when nobody answers in words. */
export async function tellOffice<T>(
  url: string,
  { method, body, language }: { method: 'POST' | 'DELETE'; body?: object; language: string },
): Promise<{ answer: T } | { refusal: string | null }> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: body && JSON.stringify(body),
    })
    const answer = await response.json()
    if (response.ok) return { answer: answer as T }
    const [first] = (answer as Refused).errors ?? []
    // What is wrong with a field says more than that something is.
    return { refusal: first?.data?.errors?.[0]?.message ?? first?.message ?? null }
  } catch {
    return { refusal: null }
  }
}
