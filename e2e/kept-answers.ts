import { type APIRequestContext, expect } from '@playwright/test'

/** The answers to the form that hold that comment, as the office reads them. */
export async function keptAnswers(office: APIRequestContext, comment: string) {
  const response = await office.get('/api/feedback', { params: { 'where[comment][equals]': comment } })
  expect(response.status()).toBe(200)
  return (await response.json()).docs as {
    id: string
    page: string
    isClear: boolean
    rating: number
    difficulty: string
  }[]
}
