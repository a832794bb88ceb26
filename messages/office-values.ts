/** Made by `npm run generate` from messages/it.office.json: the values that each message takes. */
export type OfficeValues = {
  'Accounts.toChooseNewPasswordOpen': { link: string | number; name: string | number }
  'Accounts.passwordNeedsAtLeastCharacters': { minimum: string | number }
  'Accounts.passwordMayHaveAtMost': { maximumLength: string | number }
  'Accounts.withoutSecondFactorPasswordNeeds': { alone: string | number }
  'Accounts.signInWith': { provider: string | number }
  'Accounts.endSession': { session: string | number }
  'Accounts.since': { fromDate: string | number }
  'Accounts.recoveryCodesThatAreLeft': { recoveryCodes: number }
  'Audit.andMoreFields': { count: string | number }
  'Corrections.noMinorEditItChanges': { fields: string | number }
  'Corrections.itAlsoChangesIn': { count: number }
  'Dashboard.decidedBy': { by: string | number }
  'Dashboard.toReviewOrConfirm': { toReview: string | number }
  'Dashboard.errors': { errors: string | number }
  'Dashboard.warningsToAccept': { warnings: string | number }
  'Dashboard.youHaveRecoveryCodesLeft': { recoveryCodes: string | number }
  'Dashboard.edition': { year: string | number }
  'Dashboard.editionItalianAndEnglishAre': { year: string | number }
  'Dashboard.draftsToPublish': { drafts: number }
  'EditionPath.editionThatIsCannotBecome': { after: string | number; before: string | number }
  'EditionPath.editionIsApprovedAndIts': { year: string | number }
  'EditionPath.editionIsInReviewEditors': { year: string | number }
  'EditionPath.after': { before: string | number }
  'EditionPath.youAreLastWhoWrote': { count: string | number; list: string | number }
  'EditionPath.whoeverPublishesHasNotWritten': { count: string | number; list: string | number }
  'EditionPath.history': { count: string | number }
  'FigureSheet.colleagueHasTheseFiguresOpen': { list: string | number }
  'FigureSheet.writingFiguresOf': { all: string | number; written: string | number }
  'FigureSheet.numbersDecidedByIt': { decided: string | number }
  'FigureSheet.fileHasMoreThanRows': { rows: string | number }
  'FigureSheet.rowOfFile': { reason: string | number; row: string | number }
  'FigureSheet.iHaveLookedAtWarnings': { warnings: string | number }
  'FigureSheet.figuresChangeAsDrafts': { count: string | number; figures: number }
  'FigureSheet.doneFiguresUpdatedAsDrafts': { count: string | number; figures: number }
  'FigureSheet.tenthsWritten': { alTenths: string | number }
  'FigureSheet.rowsWithCode': { count: number; number: string | number }
  'FigureSheet.changesCounted': { count: number; number: string | number }
  'FigureSheet.inFigures': { count: number; number: string | number }
  'FigureSheet.figuresStaySame': { count: number; number: string | number }
  'FigureSheet.errorsToMend': { count: number; number: string | number }
  'FigureSheet.warningsToConfirm': { count: number; number: string | number }
  'FigureSheet.checksWouldNoLongerHold': { count: number; number: string | number }
  'FigureSheet.checksWouldHoldAgain': { count: number; number: string | number }
  'Figures.forThisKindOfFigure': { allowed: string | number }
  'Figures.isNameOfCountOf': { value: string | number }
  'Figures.codeIsPublicAndCannot': { code: string | number }
  'Figures.codeIsAlreadyUsedIn': { value: string | number }
  'Figures.codeIsUsedByRemove': { before: string | number; places: string | number }
  'Figures.publishFiguresItIsComputed': { codes: string | number }
  'Figures.theseFiguresWouldBeComputed': { path: string | number }
  'Figures.figureIsStillUsedBy': { code: string | number; places: string | number }
  'Figures.freePagesNameFiguresThat': { list: string | number; year: string | number }
  'Figures.after': { before: string | number }
  'Figures.publishedSentenceCouldNoLonger': { place: string | number; why: string | number; words: string | number }
  'Figures.figuresFound': { count: string | number }
  'Figures.chosen': { label: string | number }
  'Figures.documentPrintsValueIsDifference': { actual: string | number; difference: string | number; expected: string | number; tolerance: string | number }
  'Figures.documentSaysThatTargetIs': { actual: string | number; expected: string | number }
  'Figures.itAppearsIn': { count: number }
  'FileReading.readingThisFileTakesMore': { seconds: string | number }
  'FileReading.fileIsLargerThanMb': { most: string | number }
  'Gate.after': { before: string | number }
  'Gate.accepted': { accepted: string | number }
  'Gate.linksCheckedInLinkPanel': { done: string | number }
  'Gate.editionCannotBecomePublic': { problems: string | number }
  'Gate.errorsCounted': { count: number }
  'Gate.warningsCounted': { count: number }
  'Gate.errorsAndWarnings': { errors: string | number; warnings: string | number }
  'Gate.andMoreInTabChecks': { rest: number }
  'Gate.textAndProblem': { problem: string | number; text: string | number; where: string | number }
  'Gate.acceptedBy': { name: string | number; when: string | number }
  'NextEdition.yearMustBeLaterThan': { year: string | number }
  'NextEdition.thereIsEditionAlready': { year: string | number }
  'NextEdition.beforePublishingTextsToReview': { definitions: string | number; figures: string | number; texts: string | number }
  'NextEdition.somethingHasChangedInEdition': { year: string | number }
  'NextEdition.initiativesThatGoOnOf': { count: string | number; initiativesCount: string | number }
  'NextEdition.figures': { figures: string | number }
  'NextEdition.inEdition': { year: string | number }
  'NextEdition.editionIsThere': { year: string | number }
  'NextEdition.leftInInitiativesFigures': { figures: string | number; from: string | number; initiatives: string | number }
  'NextEdition.openEdition': { year: string | number }
  'NextEdition.newEditionFrom': { year: string | number }
  'NextEdition.makeEdition': { year: string | number }
  'NextEdition.fromEditionTheseGoOn': { axes: string | number; evaluations: string | number; figures: string | number; year: string | number }
  'NextEdition.notedLeft': { left: string | number }
  'NextEdition.markedOf': { count: string | number; size: string | number }
  'NextEdition.initiativesNotInEdition': { codes: string | number; year: string | number }
  'NextEdition.madeFromEditionAt': { when: string | number; year: string | number }
  'Numbers.readersWillSee': { readers: string | number }
  'Previews.itCanLastFromTo': { least: string | number; most: string | number }
  'Previews.linkFor': { label: string | number }
  'Previews.revokeLinkFor': { label: string | number }
  'Previews.copyItNowItCannot': { alDate: string | number }
  'Previews.revokedOn': { ilDate: string | number }
  'Previews.validUntil': { alDate: string | number }
  'Previews.expiredOn': { ilDate: string | number }
  'Requests.textIsNestedTooDeep': { deepest: string | number }
  'Requests.textHoldsUnknownElement': { type: string | number }
  'Requests.textHoldsUnknownBlock': { type: string | number }
  'Rules.theseFiguresAreMissingOr': { count: string | number; list: string | number }
  'Rules.stillNeededByDeleteOr': { list: string | number }
  'Rules.isAddressOfSectionOf': { value: string | number }
  'Rules.alreadyHasThisAddressChoose': { title: string | number }
  'Tokens.didNotBecomeFigureWrite': { code: string | number }
  'Tokens.chooseHowFigureReads': { code: string | number }
  'Tokens.figureHasNoTargetChoose': { code: string | number }
  'Tokens.figureToMeasureOnIs': { code: string | number }
  'Tokens.andHaveDifferentUnitsThey': { code: string | number; of: string | number }
  'Tokens.isPercentageShareOfIt': { code: string | number }
  'Tokens.orHasNoPublishedValue': { code: string | number; of: string | number }
  'Tokens.isZeroNothingCanBe': { of: string | number }
  'Tokens.figureIsStillDraftPublish': { code: string | number }
  'Tokens.figureBelongsToAnotherEdition': { code: string | number }
  'Tokens.noFigureOfThisEdition': { code: string | number }
  'Tokens.remove': { shown: string | number }
  'Tokens.noFigureHasCode': { code: string | number }
  'Tokens.noFigureHasCodeInTokenWords': { of: string | number }
  'Tokens.inFieldOfVersion': { after: string | number; field: string | number; version: string | number }
  'Tokens.after': { before: string | number }
  'Translations.part': { segment: string | number }
  'Translations.quoted': { name: string | number }
  'Translations.fileRefusedNothingHasChanged': { problemCount: string | number }
  'Translations.first': { count: string | number }
  'Translations.importedAsDrafts': { count: string | number }
  'Translations.fileIsGoodItChanges': { count: string | number; unchanged: string | number }
  'Translations.xliffNotXml': { detail: string | number }
  'Translations.xliffNotXliff': { detail: string | number }
  'Translations.xliffOtherLanguages': { detail: string | number }
  'Translations.xliffOtherEdition': { detail: string | number }
  'Translations.xliffUnknownText': { detail: string | number }
  'Translations.xliffNotPlain': { detail: string | number }
  'Translations.xliffLostFigure': { detail: string | number }
  'Translations.xliffDoubledFigure': { detail: string | number }
  'Translations.xliffChangedFigure': { detail: string | number }
  'Translations.xliffAddedFigure': { detail: string | number }
  'Translations.xliffBracesInText': { detail: string | number }
  'Translations.xliffUnreadableLetters': { detail: string | number }
  'Translations.xliffUnknownCode': { detail: string | number }
  'Translations.xliffUnknownElement': { detail: string | number }
  'Translations.textsCounted': { total: number }
  'TypedNumbers.noNumberToLookAt': { count: string | number }
  'TypedNumbers.toLookAtMeant': { count: string | number; otherCount: string | number }
  'TypedNumbers.numbersCounted': { open: number }
}
