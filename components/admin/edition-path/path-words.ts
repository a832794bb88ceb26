import type { EditionState } from '@/lib/edition-path/states'
import type { EditionStep } from '@/lib/edition-path/steps'
import type { Say } from '../words/use-say'

/** What the state means for those who work on the edition. */
export const stateMeaning = (state: EditionState, say: Say): string =>
  ({
    inPreparation: say(
      'La redazione scrive. In pubblico non si vede niente di questa edizione.',
      'Editors write. Nothing of this edition is public.',
    ),
    inReview: say(
      'Chi approva rilegge. La redazione non cambia i contenuti.',
      'Approvers read it. Editors do not change its content.',
    ),
    approved: say(
      'Pronta da pubblicare. Nessuno cambia i contenuti.',
      'Ready to be published. Nobody changes its content.',
    ),
    published: say(
      'In pubblico. Da ora i contenuti cambiano solo con correzioni.',
      'Public. From now on its content changes by corrections only.',
    ),
    archived: say('In pubblico, tra le edizioni passate.', 'Public, among past editions.'),
  })[state]

/** What a step is called on its button. */
export const stepWord = (step: EditionStep, say: Say): string =>
  ({
    submit: say('Invia in revisione', 'Submit for review'),
    callBack: say('Richiama', 'Call back'),
    sendBack: say('Rimanda in preparazione', 'Send back'),
    approve: say('Approva', 'Approve'),
    publish: say('Pubblica', 'Publish'),
    archive: say('Archivia', 'Archive'),
    withdraw: say('Ritira dal pubblico', 'Withdraw from the public'),
  })[step]

/** What a step does, said before it is confirmed. */
export const stepMeaning = (step: EditionStep, say: Say): string =>
  ({
    submit: say(
      'Chi approva la rilegge. Finché è in revisione, la redazione non può cambiarne i contenuti; tu puoi richiamarla.',
      'Approvers read it. While it is in review, editors cannot change its content; you can call it back.',
    ),
    callBack: say(
      'Torna in preparazione, e si può di nuovo scrivere.',
      'It goes back to preparation and can be written again.',
    ),
    sendBack: say(
      'Torna in preparazione, e la redazione legge il motivo nella storia. Una pubblicazione programmata è annullata.',
      'It goes back to preparation, and editors read the reason in the history. A scheduled publication is cancelled.',
    ),
    approve: say(
      'Da ora nessuno cambia i contenuti. Resta da pubblicarla, subito o a un’ora scelta.',
      'From now on nobody changes its content. It remains to publish it, at once or at an hour you choose.',
    ),
    publish: say(
      'Tutto ciò che contiene diventa pubblico nello stesso istante, in italiano e in inglese. Può volerci qualche decina di secondi.',
      'Everything in it becomes public at the same instant, in Italian and in English. It may take some tens of seconds.',
    ),
    archive: say('Resta pubblica, tra le edizioni passate.', 'It stays public, among past editions.'),
    withdraw: say(
      'Per le emergenze: da subito nessuno la vede più, e i suoi indirizzi rispondono che la pagina non c’è.',
      'For emergencies: from now on nobody sees it, and its addresses answer that there is no such page.',
    ),
  })[step]
