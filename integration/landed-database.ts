import { readFileSync, writeFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll } from 'vitest'
import { newDatabase } from './database'

// Imported first by a file of tests whose portal begins with a database of November
// 2026, as the commands of that version made it: the 2022 edition and an account of
// each role, sealed with this secret.
const file = newDatabase('0123456789abcdef0123456789abcdef0123')
writeFileSync(file, brotliDecompressSync(readFileSync('integration/landed/2026-11.sqlite.br')))
const { closePortal } = await import('./portal')
afterAll(closePortal)
