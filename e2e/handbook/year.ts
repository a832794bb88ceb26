import type { APIRequestContext, Page } from '@playwright/test'
import { openScreen } from '../alive'
import { expect } from '../fixtures'

/** The year the office works on. Its values are invented. */
export const year = 2023

export type Stored = { id: string; code: string; [field: string]: unknown }

/**
 * The server lets go of a connection that rests while a screen is looked
 * at: asked once more, it answers.
 */
const maxRetries = 3

export async function editionOf(api: APIRequestContext, asked: number, locale = 'it') {
  const params = { 'where[year][equals]': asked, depth: 0, locale }
  const { docs } = await (await api.get('/api/editions', { params, maxRetries })).json()
  expect(docs).toHaveLength(1)
  return docs[0] as Stored
}

export const newEdition = async (api: APIRequestContext) => (await editionOf(api, year)).id

/** The newest drafts of something of the new edition, or of an older one. */
export async function draftsOf(api: APIRequestContext, collection: string, edition: string, locale = 'it') {
  const params = { 'where[edition][equals]': edition, draft: true, limit: 0, depth: 0, locale }
  return (await (await api.get(`/api/${collection}`, { params, maxRetries })).json()).docs as Stored[]
}

/** One of them, by its code. */
export async function draftOf(api: APIRequestContext, collection: string, code: string, locale = 'it') {
  const docs = await draftsOf(api, collection, await newEdition(api), locale)
  const found = docs.find((doc) => doc.code === code)
  if (!found) throw new Error(`${code} is not among the ${collection} of ${year}`)
  return found
}

export async function save(api: APIRequestContext, path: string, data: object, locale = 'it') {
  const params = { draft: 'true', locale, depth: 0, overrideLock: 'true' }
  const response = await api.patch(`/api/${path}`, { data, params, maxRetries })
  expect(response.status(), `${path}: ${await response.text()}`).toBe(200)
}

export async function post(api: APIRequestContext, path: string, data: object) {
  const response = await api.post(`/api/${path}`, { data, maxRetries })
  expect(response.status(), `${path}: ${await response.text()}`).toBe(200)
  return response.json()
}

/** A tab of the new edition. */
export const openTab = async (page: Page, api: APIRequestContext, tab = '') =>
  openScreen(page, `/admin/collections/editions/${await newEdition(api)}${tab && `/${tab}`}`)

export const openForm = (page: Page, collection: string, { id }: Stored, locale = 'it') =>
  openScreen(page, `/admin/collections/${collection}/${id}?locale=${locale}`)
