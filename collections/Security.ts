import type { GlobalConfig } from 'payload'
import { administrators } from './access'
import { groups, words } from './words'

/** Whose accounts need more than a password. */
export const Security: GlobalConfig = {
  slug: 'security',
  label: words('Sicurezza', 'Security'),
  admin: { group: groups.administration, hidden: ({ user }) => user?.role !== 'administrator' },
  access: { read: administrators, update: administrators },
  fields: [
    {
      name: 'secondFactorFor',
      type: 'select',
      required: true,
      defaultValue: 'nobody',
      label: words('Secondo fattore obbligatorio', 'Second factor required'),
      options: [
        { value: 'nobody', label: words('Per nessuno: chi vuole lo attiva', 'For nobody: whoever wishes turns it on') },
        { value: 'publishers', label: words('Per chi approva e chi amministra', 'For approvers and administrators') },
        { value: 'everybody', label: words('Per tutti', 'For everybody') },
      ],
      admin: {
        description: words(
          'Vale da subito: chi è dentro senza secondo fattore esce, e al prossimo accesso lo attiva con il telefono prima di vedere qualunque cosa. Vale anche per te.',
          'Takes effect at once: whoever is signed in without one is signed out, and at the next sign-in sets it up with a telephone before seeing anything. This holds for you too.',
        ),
      },
    },
  ],
}
