import { editorsSaveDraftsOnly } from '../access/drafts-only'
import { restrictPublicSort } from '../access/public-sort'
import { deleteSecondFactor, keepLastAccount, keepLastRole } from '../account/last-administrator'
import { noOtherWayIn, refuseSelfRegistration } from '../account/no-other-way-in'
import { ownCredentials } from '../account/own-credentials'
import { goodPassword } from '../account/password'
import { gotInWithPassword, passwordFirst } from '../account/password-check'
import { stopBeforeSecondStep } from '../account/second-step'
import { nameDevice } from '../account/session-details'
import { unlockAttempts } from '../account/unlock'
import { logFactor, logFactorRemoval, logSignIn, logSignOut, logUnlock, recordTyped } from '../audit/accounts'
import { refuseChange as refuseChangeOfLog, refuseRemoval, tidyBeforeReading } from '../audit/immutable'
import { logChange, logRemoval, recordBulk, recordRemoved, recordStates } from '../audit/log-changes'
import { logGlobalChange, recordGlobal } from '../audit/log-global-changes'
import { refuseChange, refuseDeletion } from '../correction/append-only'
import {
  beginCorrections,
  keepPublicState,
  recordCorrection,
  refuseTogether,
  withdrawFirst,
} from '../correction/correction-hooks'
import { keepRecord, keepRecordFromDeletion } from '../correction/keep-record'
import { completeBeforePublic } from '../edition/complete-edition'
import { publicSince } from '../edition/public-since'
import { contentIsOpen, deletedContentIsOpen } from '../edition-path/content-lock'
import { recordFigureEditor } from '../edition-path/own-figures'
import { applyTransition, publishesContent, recordSentFields, syncTransition } from '../edition-path/transition'
import { rememberFormerSlugs } from '../fields/slug'
import { computeOnRead, computeOnSave } from '../figure/derive-value'
import { signExplanation } from '../figure/explained-value'
import { keepFiguresInUse, keepFiguresPublished } from '../figure/figure-in-use'
import { keepCodeInUse } from '../figure/keep-code'
import { gateHolds } from '../gate/hook'
import { inSourceLanguage } from '../language/source-language'
import { sourceLanguageFirst } from '../language/source-language-first'
import { reviewedBeforePublic } from '../next-edition/reviewed-before-public'
import { readGlobalNumbers, readWrittenNumbers } from '../number/written-numbers'
import { expireDeleted, expireGlobal, expirePages, recordWhetherPublic } from '../page-cache/expire-pages'
import { wholeDocument, wholeSetting } from '../rest/whole-document'
import { refuseStaleDocument, refuseStaleGlobal } from '../saving/based-on-newest'
import { recordSave } from '../saving/record-save'
import { beginSaveReads, endSaveReads, recordWritten } from '../saving/save-reads'
import type { GlobalSteps, Steps } from '../saving/steps'
import { keepSentencesReadable } from '../token/keep-sentences-readable'
import { pagesKeepTheirFigures } from '../token/pages-keep-figures'
import { restoredTokensResolve, tokensResolve } from '../token/tokens-resolve'
import { cleanUpload } from '../upload/clean-upload'
import { forgetUndone, keepReplaced } from '../upload/undone-files'
import {
  leaveOutMalformed,
  leaveOutMalformedOfGlobal,
  refuseMalformed,
  refuseMalformedGlobal,
} from '../well-formed/well-formed'
import { keepWhatIsNeeded } from './keep-needed'
import * as of from './whose-steps'

// Which bulk writes run a step: all that save, those that change what is
// there, those that delete, or none.
const saves = ['import', 'copy'] as const
const changes = ['import'] as const
const removals = ['undo'] as const
const never = [] as const

/**
 * All that happens when the office reads, saves or deletes something, from top to bottom: the
 * phases are Payload's, in its order. `of` says whose step it is, `inBulk` which bulk writes run it
 * (docs/decisions/0040-one-save.md). A new rule is one line here.
 */
export const stepsOfASave: Steps = {
  // What was asked, before Payload looks at it.
  beforeOperation: [
    { step: wholeDocument, of: of.all, inBulk: saves },
    { step: readWrittenNumbers, of: of.all, inBulk: saves },
    { step: beginSaveReads, of: of.content, inBulk: saves },
    { step: recordBulk, of: of.logged, inBulk: saves },
    { step: recordTyped, of: of.accounts, inBulk: never },
    { step: keepReplaced, of: of.uploads, inBulk: never },
    { step: inSourceLanguage, of: of.content, inBulk: saves },
    { step: editorsSaveDraftsOnly, of: of.content, inBulk: saves },
    { step: restrictPublicSort, of: of.content, inBulk: saves },
    { step: recordSave, of: of.content, inBulk: saves },
    { step: recordSentFields, of: of.editions, inBulk: saves },
    { step: cleanUpload, of: of.uploads, inBulk: never },
    { step: refuseMalformed, of: of.content, inBulk: changes },
    { step: beginCorrections, of: of.corrected, inBulk: saves },
    { step: noOtherWayIn, of: of.accounts, inBulk: never },
    { step: passwordFirst, of: of.accounts, inBulk: never },
    { step: ownCredentials, of: of.accounts, inBulk: never },
    { step: tidyBeforeReading, of: of.auditLog, inBulk: never },
  ],

  // What is to be saved, before its fields are checked.
  beforeValidate: [
    { step: refuseStaleDocument, of: of.all, inBulk: never },
    { step: forgetUndone, of: of.uploads, inBulk: never },
    { step: goodPassword, of: of.accounts, inBulk: never },
  ],

  // What is to be saved, its fields checked, not stored yet.
  beforeChange: [
    // First: what the log tells is what was there before anything else happened.
    { step: recordStates, of: of.logged, inBulk: changes },
    { step: applyTransition, of: of.editions, inBulk: never },
    { step: reviewedBeforePublic, of: of.editions, inBulk: never },
    // The gate judges the drafts that are about to be published.
    { step: gateHolds, of: of.editions, inBulk: never },
    // What an edition publishes with itself is there when its own texts are looked at.
    { step: publishesContent, of: of.editions, inBulk: never },
    { step: contentIsOpen, of: of.content, inBulk: changes },
    { step: sourceLanguageFirst, of: of.content, inBulk: changes },
    { step: tokensResolve, of: of.content, inBulk: changes },
    { step: completeBeforePublic, of: of.editions, inBulk: never },
    { step: pagesKeepTheirFigures, of: of.editions, inBulk: never },
    { step: publicSince, of: of.editions, inBulk: never },
    { step: rememberFormerSlugs, of: of.addressed, inBulk: never },
    { step: keepFiguresPublished, of: of.figures, inBulk: changes },
    { step: keepCodeInUse, of: of.figures, inBulk: changes },
    { step: computeOnSave, of: of.figures, inBulk: changes },
    { step: keepSentencesReadable, of: of.figures, inBulk: changes },
    { step: signExplanation, of: of.figures, inBulk: changes },
    { step: recordFigureEditor, of: of.figures, inBulk: changes },
    { step: keepRecord, of: of.records, inBulk: never },
    { step: recordWhetherPublic, of: of.content, inBulk: changes },
    // Last: what readers met until now is held against what they will meet.
    { step: keepPublicState, of: of.corrected, inBulk: changes },
    { step: refuseSelfRegistration, of: of.accounts, inBulk: never },
    { step: keepLastRole, of: of.accounts, inBulk: never },
    { step: refuseChange, of: of.publishedStates, inBulk: never },
    { step: refuseChangeOfLog, of: of.auditLog, inBulk: never },
  ],

  // What is stored, in the same transaction: refusing undoes it.
  afterChange: [
    // First: what the steps after it read is what is stored now.
    { step: recordWritten, of: of.content, inBulk: saves },
    { step: restoredTokensResolve, of: of.content, inBulk: saves },
    { step: expirePages, of: of.content, inBulk: saves },
    { step: syncTransition, of: of.editions, inBulk: saves },
    { step: recordCorrection, of: of.corrected, inBulk: saves },
    { step: logFactor, of: of.secondFactors, inBulk: never },
    // Last: the log tells how it ended.
    { step: logChange, of: of.logged, inBulk: saves },
  ],

  // The answer, when all documents of the operation are stored.
  afterOperation: [
    { step: unlockAttempts, of: of.accounts, inBulk: never },
    { step: logUnlock, of: of.accounts, inBulk: never },
    { step: refuseTogether, of: of.corrected, inBulk: never },
    { step: endSaveReads, of: of.content, inBulk: never },
  ],

  beforeDelete: [
    { step: deletedContentIsOpen, of: of.content, inBulk: never },
    { step: keepWhatIsNeeded, of: of.needed, inBulk: never },
    { step: keepFiguresInUse, of: of.figures, inBulk: never },
    { step: keepRecordFromDeletion, of: of.records, inBulk: never },
    { step: withdrawFirst, of: of.corrected, inBulk: never },
    { step: keepLastAccount, of: of.accounts, inBulk: never },
    { step: deleteSecondFactor, of: of.accounts, inBulk: never },
    { step: refuseDeletion, of: of.publishedStates, inBulk: never },
    { step: refuseRemoval, of: of.auditLog, inBulk: never },
    // Last: the log keeps what nothing has refused to let go.
    { step: recordRemoved, of: of.logged, inBulk: removals },
  ],
  afterDelete: [
    { step: expireDeleted, of: of.content, inBulk: removals },
    { step: logFactorRemoval, of: of.secondFactors, inBulk: never },
    { step: logRemoval, of: of.logged, inBulk: removals },
  ],

  // What is read, before and after its fields are.
  beforeRead: [{ step: leaveOutMalformed, of: of.content, inBulk: never }],
  afterRead: [{ step: computeOnRead, of: of.figures, inBulk: never }],

  // Who signs in and out.
  beforeLogin: [{ step: stopBeforeSecondStep, of: of.accounts, inBulk: never }],
  afterLogin: [
    { step: nameDevice, of: of.accounts, inBulk: never },
    { step: gotInWithPassword, of: of.accounts, inBulk: never },
    { step: logSignIn, of: of.accounts, inBulk: never },
  ],
  afterLogout: [{ step: logSignOut, of: of.accounts, inBulk: never }],
}

/** The same of the globals. */
export const stepsOfAGlobal: GlobalSteps = {
  beforeOperation: [
    { step: wholeSetting, of: of.globals },
    { step: readGlobalNumbers, of: of.globals },
    { step: inSourceLanguage, of: of.publicGlobals },
    { step: refuseMalformedGlobal, of: of.publicGlobals },
  ],
  beforeValidate: [{ step: refuseStaleGlobal, of: of.globals }],
  beforeChange: [{ step: recordGlobal, of: of.globals }],
  afterChange: [
    { step: expireGlobal, of: of.publicGlobals },
    { step: logGlobalChange, of: of.globals },
  ],
  beforeRead: [{ step: leaveOutMalformedOfGlobal, of: of.publicGlobals }],
}
