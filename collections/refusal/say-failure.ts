import type { AfterErrorHook } from 'payload'
import { type FailureReason, failureIn, namesWhatIsGone } from '@/lib/database-failure'
import { say, words } from '../words/words'

const sentences: Record<FailureReason, { it: string; en: string }> = {
  full: words(
    'Non salvato: spazio esaurito sul server. Quello che hai scritto è ancora qui: avvisa chi gestisce il portale e riprova.',
    'Not saved: the server has no room left. What you wrote is still here: tell whoever runs the portal, and try again.',
  ),
  busy: words(
    'Non salvato: la banca dati è occupata da un’altra modifica. Aspetta qualche secondo e riprova.',
    'Not saved: the database is busy with another change. Wait a few seconds and try again.',
  ),
  unavailable: words(
    'La banca dati non risponde e non è stato salvato niente. Avvisa chi gestisce il portale e riprova.',
    'The database does not answer and nothing was saved. Tell whoever runs the portal, and try again.',
  ),
  undone: words(
    'Non salvato: la modifica è stata annullata prima di finire. Riprova.',
    'Not saved: the change was undone before it was finished. Try again.',
  ),
}

const gone = words(
  'Non salvato: uno dei contenuti che hai scelto non c’è, o non c’è più. Sceglilo di nuovo.',
  'Not saved: one of the documents you chose is not there, or not any more. Choose it again.',
)

/** Set on a request whose upload found no room. */
export const noRoomForUpload = 'noRoomForUpload'

/** Tells people in their language that nothing was saved, and why: Payload would call it an unknown error. */
export const sayFailure: AfterErrorHook = ({ error, req }) => {
  const failure = failureIn(error)
  const reason = failure?.reason ?? (req.context?.[noRoomForUpload] ? 'full' : null)
  if (!reason && namesWhatIsGone(error))
    return { response: { errors: [{ message: say(req, gone.it, gone.en) }] }, status: 400 }
  if (!reason) return
  const { it, en } = sentences[reason]
  return { response: { errors: [{ message: say(req, it, en) }] }, status: failure?.status ?? 507 }
}
