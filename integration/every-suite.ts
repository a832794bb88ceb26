import { afterAll } from 'vitest'
import { closePortal } from './portal'
import { loadingSuite } from './suites/loading'

/** The suites of one database, in one process: the first finds it empty, the others filled. */
export function everySuite() {
  afterAll(closePortal)
  loadingSuite()
}
