import type { CollectionConfig, Where } from 'payload'
import { Forbidden } from 'payload'
import { env } from '@/lib/env'
import { administrators, administratorsField, hasRole, roles } from './access'
import { groups, words } from './words'

const roleLabels = {
  editor: words('Redazione', 'Editor'),
  approver: words('Approvazione', 'Approver'),
  administrator: words('Amministrazione', 'Administrator'),
}

/** Administrators see every account; the others only their own. */
const self = ({ id }: { id: number | string }): Where => ({ id: { equals: id } })

/** Accounts of the office. The first one comes from the command line, never from a public page. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words('Utente', 'User'), plural: words('Utenti', 'Users') },
  admin: { group: groups.administration, useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'updatedAt'] },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Strict', secure: env().SITE_URL.startsWith('https:') },
  },
  access: {
    admin: ({ req }) => hasRole(req.user, ...roles),
    read: ({ req }) => hasRole(req.user, 'administrator') || (req.user ? self(req.user) : false),
    create: administrators,
    update: ({ req }) => hasRole(req.user, 'administrator') || (req.user ? self(req.user) : false),
    delete: administrators,
    unlock: administrators,
  },
  endpoints: [
    {
      path: '/first-register',
      method: 'post',
      handler: (req) => {
        throw new Forbidden(req.t)
      },
    },
  ],
  hooks: {
    beforeOperation: [
      ({ args, operation, req }) => {
        // The portal sends no mail: passwords are given at the command line. Payload would note the request in a write outside the
        // transaction it holds, so anybody could keep the only writer of SQLite waiting for itself.
        if (operation === 'forgotPassword') throw new Forbidden(req.t)
        return args
      },
    ],
    beforeChange: [
      ({ data, operation, req }) => {
        // A request without an account never makes one, whatever road it takes.
        if (operation === 'create' && req.payloadAPI !== 'local' && !req.user) throw new Forbidden(req.t)
        return data
      },
    ],
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: words('Nome', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: words('Ruolo', 'Role'),
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: { create: administratorsField, update: administratorsField },
      admin: {
        description: words(
          'La redazione scrive bozze; chi approva pubblica; chi amministra gestisce anche gli account.',
          'Editors write drafts; approvers publish; administrators also manage accounts.',
        ),
      },
    },
  ],
}
