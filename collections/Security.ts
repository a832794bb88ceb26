import type { GlobalConfig } from 'payload'
import { administrators } from './access/access'
import { groups, words } from './words/words'

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
    {
      name: 'ownFiguresMayBePublished',
      type: 'checkbox',
      defaultValue: false,
      label: words('Chi ha scritto i dati può pubblicarli', 'Whoever wrote the figures may publish them'),
      admin: {
        description: words(
          "Per uffici molto piccoli. Di norma un'edizione la pubblica una persona diversa da chi ne ha scritto i dati per ultimo; con questa scelta può farlo anche lei, dopo una conferma che resta nella storia dell'edizione.",
          'For very small offices. An edition is normally published by somebody who is not the last to have written its figures; with this they may, after a confirmation that stays in the history of the edition.',
        ),
      },
    },
  ],
}
