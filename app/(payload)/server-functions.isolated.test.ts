import { expect, it, vi } from 'vitest'
import { serverFunctions } from './server-functions'

const { handler } = vi.hoisted(() => ({ handler: vi.fn(async (args: object) => args) }))
vi.mock('@payloadcms/ui/utilities/buildFormState', () => ({ buildFormStateHandler: handler }))

it('asks for the state of a form without the dialogue that would throw away what is typed', async () => {
  const asked = { checkForStaleData: true, originalUpdatedAt: '2022-12-31', collectionSlug: 'figures' }
  await serverFunctions['form-state']?.(asked as never)
  expect(handler).toHaveBeenCalledExactlyOnceWith({ ...asked, checkForStaleData: false })
})
