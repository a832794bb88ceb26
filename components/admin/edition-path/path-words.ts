import type { EditionState } from '@/lib/edition-path/states'
import type { EditionStep } from '@/lib/edition-path/steps'
import type { Say } from '../words/use-say'

/** What the state means for those who work on the edition. */
export const stateMeaning = (state: EditionState, say: Say): string =>
  ({
    inPreparation: say('EditionPath.editorsWriteNothingOfThis'),
    inReview: say('EditionPath.approversReadItEditorsDo'),
    approved: say('EditionPath.readyToBePublishedNobody'),
    published: say('EditionPath.publicFromNowOnIts'),
    archived: say('EditionPath.publicAmongPastEditions'),
  })[state]

/** What a step is called on its button. */
export const stepWord = (step: EditionStep, say: Say): string =>
  ({
    submit: say('EditionPath.submitForReview'),
    callBack: say('EditionPath.callBack'),
    sendBack: say('EditionPath.sendBack'),
    approve: say('EditionPath.approve'),
    publish: say('EditionPath.publish'),
    archive: say('EditionPath.archive'),
    withdraw: say('EditionPath.withdrawFromPublic'),
  })[step]

/** What a step does, said before it is confirmed. */
export const stepMeaning = (step: EditionStep, say: Say): string =>
  ({
    submit: say('EditionPath.approversReadItWhileIt'),
    callBack: say('EditionPath.itGoesBackToPreparation'),
    sendBack: say('EditionPath.itGoesBackToPreparationAnd'),
    approve: say('EditionPath.fromNowOnNobodyChanges'),
    publish: say('EditionPath.everythingInItBecomesPublic'),
    archive: say('EditionPath.itStaysPublicAmongPast'),
    withdraw: say('EditionPath.forEmergenciesFromNowOn'),
  })[step]
