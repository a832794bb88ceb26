import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { ServerFunction } from 'payload'

/**
 * What the office's forms ask the server, where it is not as Payload has it. Payload looks
 * at the first key pressed whether the document was saved elsewhere, and then shows a
 * dialogue whose one button loads the form anew: what was typed is gone. Here the save is
 * refused, and the form shows both texts.
 */
export const serverFunctions: Record<string, ServerFunction> = {
  'form-state': ((args: Parameters<typeof buildFormStateHandler>[0]) =>
    buildFormStateHandler({ ...args, checkForStaleData: false })) as ServerFunction,
}
