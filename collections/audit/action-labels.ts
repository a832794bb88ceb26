import type { AuditAction, AuditEntryPoint } from '@/lib/audit/actions'
import { words } from '../words/words'

export const actionLabels: Record<AuditAction, { it: string; en: string }> = {
  create: words('Creazione', 'Created'),
  draft: words('Bozza', 'Draft'),
  update: words('Modifica', 'Changed'),
  publish: words('Pubblicazione', 'Published'),
  unpublish: words('Ritiro', 'Unpublished'),
  restore: words('Ripristino di una versione', 'Version restored'),
  delete: words('Eliminazione', 'Deleted'),
  settings: words('Impostazioni', 'Settings'),
  login: words('Accesso', 'Signed in'),
  loginFailed: words('Accesso fallito', 'Sign-in failed'),
  secondStep: words('Password giusta, secondo fattore richiesto', 'Right password, second factor asked'),
  logout: words('Uscita', 'Signed out'),
  secondFactorOn: words('Secondo fattore attivato', 'Second factor on'),
  secondFactorOff: words('Secondo fattore tolto', 'Second factor off'),
  secondFactorFailed: words('Codice sbagliato', 'Wrong code'),
  recoveryCodesRenewed: words('Nuovi codici di recupero', 'New recovery codes'),
  recoveryCodeUsed: words('Codice di recupero usato', 'Recovery code used'),
  sessionsEnded: words('Sessioni chiuse', 'Sessions ended'),
  password: words('Cambio della password', 'Password changed'),
  passwordForgotten: words('Password dimenticata', 'Password forgotten'),
  passwordReset: words('Password scelta di nuovo', 'Password reset'),
  unlock: words('Account sbloccato', 'Account unlocked'),
  refused: words('Tentativo rifiutato', 'Refused attempt'),
  import: words('Importazione', 'Import'),
  export: words('Esportazione', 'Export'),
  load: words('Caricamento dei contenuti', 'Content loaded'),
  seal: words('Sigillo del registro', 'Seal of the log'),
  prune: words('Righe scadute cancellate', 'Expired rows removed'),
}

export const entryPointLabels: Record<AuditEntryPoint, { it: string; en: string }> = {
  admin: words('Area riservata', 'Private area'),
  rest: words('REST', 'REST'),
  graphql: words('GraphQL', 'GraphQL'),
  portal: words('Portale pubblico', 'Public portal'),
  local: words('Interno', 'Internal'),
  command: words('Riga di comando', 'Command line'),
  job: words('Operazione programmata', 'Scheduled job'),
}
