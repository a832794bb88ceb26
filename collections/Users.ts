import type { CollectionConfig, Where } from 'payload'
import { Forbidden } from 'payload'
import { env } from '@/lib/env'
import { administrators, administratorsField, hasRole, roles } from './access/access'
import { accountEndpoints } from './account/account-endpoints'
import { forgottenPasswordEndpoints } from './account/forgotten-password'
import { officeSession } from './account/office-session'
import { currentPassword } from './account/own-credentials'
import { providerEndpoints } from './account/provider-endpoints'
import { sessionDetails } from './account/session-details'
import { signInEndpoints } from './account/sign-in-endpoints'
import { groups, words } from './words/words'

const roleLabels = {
  editor: words('Redazione', 'Editor'),
  approver: words('Approvazione', 'Approver'),
  administrator: words('Amministrazione', 'Administrator'),
}

/** Administrators see every account; the others only their own. */
const self = ({ id }: { id: number | string }): Where => ({ id: { equals: id } })

/** Accounts of the office. The first one comes from the command line, never from a public page. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: { singular: words('Utente', 'User'), plural: words('Utenti', 'Users') },
  admin: { group: groups.administration, useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'updatedAt'] },
  // Payload's own count of wrong passwords, which shuts accounts, never sees one:
  // `passwordFirst` stands before it.
  auth: {
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Strict', secure: env().SITE_URL.startsWith('https:') },
    strategies: [officeSession],
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
    ...forgottenPasswordEndpoints,
    ...signInEndpoints,
    ...accountEndpoints,
    ...providerEndpoints,
  ],
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
    currentPassword,
    sessionDetails,
    {
      name: 'security',
      type: 'ui',
      admin: { components: { Field: '/components/admin/account/AccountSecurity#AccountSecurity' } },
    },
  ],
}
