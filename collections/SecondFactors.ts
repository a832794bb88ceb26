import type { CollectionConfig } from 'payload'
import { nobody } from './access/access'
import { words } from './words/words'

/**
 * The second factor of an account, apart from the account itself: Payload writes whole accounts
 * back from what it read earlier, and would bring a used code to life again. Nobody reads or writes
 * this but the code that signs people in.
 */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: { singular: words('Secondo fattore', 'Second factor'), plural: words('Secondi fattori', 'Second factors') },
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true, index: true },
    // Encrypted with PAYLOAD_SECRET, unlike the hashes below: the
    // server must compute codes from it.
    { name: 'secret', type: 'text' },
    { name: 'confirmedAt', type: 'date' },
    // The half minute of the last code taken: none is taken twice.
    { name: 'lastStep', type: 'number' },
    { name: 'recovery', type: 'json' },
    // Set aside until the first code proves that the application has it.
    { name: 'pendingSecret', type: 'text' },
    { name: 'pendingUntil', type: 'date' },
    { name: 'attempts', type: 'number', defaultValue: 0 },
    { name: 'lockedUntil', type: 'date' },
  ],
}
