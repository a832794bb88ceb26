import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import type { Env } from '@/lib/env'

type MailSettings = Pick<Env, 'SMTP_URL' | 'MAIL_FROM'>

/** Whether the portal can send mail: an operator may leave it without. */
export const canMail = ({ SMTP_URL }: MailSettings): boolean => SMTP_URL !== ''

/**
 * Sends through the SMTP server of the settings. Without one, sending is an error: nothing is said
 * to be on its way that is not. Payload's own adapter for this library is published only for
 * another version of Payload, which refuses to be mixed.
 */
export function mailAdapter(settings: MailSettings): EmailAdapter {
  const transport = canMail(settings)
    ? createTransport(settings.SMTP_URL, { from: settings.MAIL_FROM, disableFileAccess: true, disableUrlAccess: true })
    : null
  const [, name = 'Sintesi', address = settings.MAIL_FROM] = /^([^<]*)<(.+)>$/.exec(settings.MAIL_FROM) ?? []
  return () => ({
    name: 'smtp',
    defaultFromName: name.trim(),
    defaultFromAddress: address,
    sendEmail: async (message) => {
      if (!transport) throw new Error('The portal sends no mail: SMTP_URL is not set.')
      return transport.sendMail({ ...(message as object), from: settings.MAIL_FROM })
    },
  })
}
