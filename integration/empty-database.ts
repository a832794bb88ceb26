import { afterAll } from 'vitest'
import { newDatabase } from './database'

// Imported first by a file of tests whose portal begins empty.
newDatabase()
const { closePortal } = await import('./portal')
afterAll(closePortal)
