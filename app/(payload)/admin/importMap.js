import { SaveGuard as SaveGuard_7daa174efdc2de1fd92c973738350f00 } from '../../../components/admin/saving/SaveGuard'
import { EditionPanel as EditionPanel_a5edddd6aeb78f18c7fe3d6295159f82 } from '../../../components/admin/next-edition/EditionPanel'
import { ToReviewCell as ToReviewCell_08abfad9f816c475d112c30de6fefd15 } from '../../../components/admin/next-edition/ToReviewCell'
import { ReviewPanel as ReviewPanel_3d6b7082b2e4f09a804a3bddf97f079d } from '../../../components/admin/next-edition/ReviewPanel'
import { EditionPath as EditionPath_f89bc07ae67d16c4af655540e6ae3910 } from '../../../components/admin/edition-path/EditionPath'
import { FieldTranslation as FieldTranslation_06fc375610f1305ba6137e4716cc5340 } from '../../../components/admin/translations/FieldTranslation'
import { TypedNumbers as TypedNumbers_a27de269d74ece85d05cf235e8ed2d4e } from '../../../components/admin/TypedNumbers'
import { FieldFromAddress as FieldFromAddress_f6e032ef0890bb03c444edc6dd5006fe } from '../../../components/admin/FieldFromAddress'
import { GateSummary as GateSummary_d9e6d0441ca202b4111ffd52580f6940 } from '../../../components/admin/gate/GateSummary'
import { NumberField as NumberField_a6ed6d6010db4a992d223aaecd526c5d } from '../../../components/admin/number/NumberField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TokenTypingFeature as TokenTypingFeature_14d4de71ada4f99e8cd06e6edd899b32 } from '../../../components/admin/TokenTyping'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FigurePicker as FigurePicker_fa703c8f13f936c9ff8d006e7cc4690e } from '../../../components/admin/FigurePicker'
import { TokenPreview as TokenPreview_4718909aaacb755c1980516f807944a7 } from '../../../components/admin/TokenPreview'
import { TokenChip as TokenChip_301362beae33da81a2d322ef2ce099bf } from '../../../components/admin/TokenChip'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TranslationCell as TranslationCell_4c08b42b9458d48c2c8871e968aae694 } from '../../../components/admin/translations/TranslationCell'
import { TranslationSummary as TranslationSummary_a4acce6621d6d32f279b19656407cdaa } from '../../../components/admin/translations/TranslationSummary'
import { MinorEdit as MinorEdit_a8317aebd3ff3c2c598768afdeaf4340 } from '../../../components/admin/translations/MinorEdit'
import { ListButton as ListButton_c2cff47f217c2e205237e3b68ea80cc8 } from '../../../components/admin/next-edition/ListButton'
import { UnclearFilter as UnclearFilter_6ce7a0107f94048f9d8907caf3de1eef } from '../../../components/admin/number/UnclearFilter'
import { EditionPublishButton as EditionPublishButton_4a68aaa75a072c1de29b620808f2803a } from '../../../components/admin/edition-path/EditionPublishButton'
import { NoUnpublish as NoUnpublish_7efa1d265a123f4a23b013ea4d213baf } from '../../../components/admin/edition-path/NoUnpublish'
import { ChecklistView as ChecklistView_4dbef0ba47e05575c843cd47cd036113 } from '../../../components/admin/gate/ChecklistView'
import { TypedNumbersView as TypedNumbersView_2661c3bc87eb4c0b084b1b901264c18d } from '../../../components/admin/TypedNumbersView'
import { ImportView as ImportView_e4b6528caeb5e6c8e61313fb4125ae73 } from '../../../components/admin/figure-sheet/ImportView'
import { ReviewLinksView as ReviewLinksView_66baf3f1c4ba5c7ee200a327a22e6cad } from '../../../components/admin/readings/ReviewLinksView'
import { ToReviewView as ToReviewView_60cf6361c94619517360deb8d8333999 } from '../../../components/admin/next-edition/ToReviewView'
import { LockNotice as LockNotice_bf990255683740b950ebe5e09964606a } from '../../../components/admin/edition-path/LockNotice'
import { CorrectingPublishButton as CorrectingPublishButton_41937298bdac793b3f0c668e21eb8e88 } from '../../../components/admin/corrections/CorrectingPublishButton'
import { WithdrawButton as WithdrawButton_ef2f5187f86b7445b0ceb30d4ad528fc } from '../../../components/admin/corrections/WithdrawButton'
import { FigureValueCell as FigureValueCell_38f48259973075b03eab9f9ba5cae350 } from '../../../components/admin/FigureValueCell'
import { LastYear as LastYear_366c56d895f89b6dbedc788dcc67d971 } from '../../../components/admin/next-edition/LastYear'
import { FigureStanding as FigureStanding_f05bff0184b7ff5f724dc145159fd6ec } from '../../../components/admin/FigureStanding'
import { FigureUses as FigureUses_f55be0744a79d0d841fd2fe092a96a6e } from '../../../components/admin/FigureUses'
import { CurrentPassword as CurrentPassword_4d0d26a8fa1372ffeefb03a8b4398fdf } from '../../../components/admin/account/CurrentPassword'
import { AccountSecurity as AccountSecurity_dfa8085c663840975a95112e0dcce282 } from '../../../components/admin/account/AccountSecurity'
import { ActorCell as ActorCell_9b483b44aaaf3fc0fe9f4198c9d6c6f0 } from '../../../components/admin/audit/ActorCell'
import { PlaceCell as PlaceCell_0e958878508662dd3a8cb331710fa056 } from '../../../components/admin/audit/PlaceCell'
import { PlaceField as PlaceField_d9d14b97c36a849a81a7c2675b684b52 } from '../../../components/admin/audit/PlaceField'
import { ChangesCell as ChangesCell_e44a63f8734cf650274f4335dd3bbbff } from '../../../components/admin/audit/ChangesCell'
import { ChangesField as ChangesField_7a1df91296d642d77466a31aa6362475 } from '../../../components/admin/audit/ChangesField'
import { LogTools as LogTools_44eaef2667b7508761c627ad9622e691 } from '../../../components/admin/audit/LogTools'
import { Icon as Icon_91a09b539d3c86b0aebf520e7564ce08 } from '../../../components/admin/Logo'
import { Logo as Logo_91a09b539d3c86b0aebf520e7564ce08 } from '../../../components/admin/Logo'
import { TranslationsLink as TranslationsLink_40c8a5d12180a276dbf15646909f9243 } from '../../../components/admin/translations/TranslationsLink'
import { Dashboard as Dashboard_af669912e06d01f0ca1b5c3178684fc9 } from '../../../components/admin/dashboard/Dashboard'
import { SaveWatch as SaveWatch_906048b63806afb5d14923261d5c70f8 } from '../../../components/admin/saving/SaveWatch'
import { SignInView as SignInView_3e0ec0060ab1dc6c0599687556a1ba6b } from '../../../components/admin/account/SignInView'
import { ForgotView as ForgotView_b4e14883512bb1be95158264b8dfdfd2 } from '../../../components/admin/account/ForgotView'
import { TranslationsView as TranslationsView_f5343e3766872bfcf76094daee594262 } from '../../../components/admin/translations/TranslationsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/saving/SaveGuard#SaveGuard": SaveGuard_7daa174efdc2de1fd92c973738350f00,
  "/components/admin/next-edition/EditionPanel#EditionPanel": EditionPanel_a5edddd6aeb78f18c7fe3d6295159f82,
  "/components/admin/next-edition/ToReviewCell#ToReviewCell": ToReviewCell_08abfad9f816c475d112c30de6fefd15,
  "/components/admin/next-edition/ReviewPanel#ReviewPanel": ReviewPanel_3d6b7082b2e4f09a804a3bddf97f079d,
  "/components/admin/edition-path/EditionPath#EditionPath": EditionPath_f89bc07ae67d16c4af655540e6ae3910,
  "/components/admin/translations/FieldTranslation#FieldTranslation": FieldTranslation_06fc375610f1305ba6137e4716cc5340,
  "/components/admin/TypedNumbers#TypedNumbers": TypedNumbers_a27de269d74ece85d05cf235e8ed2d4e,
  "/components/admin/FieldFromAddress#FieldFromAddress": FieldFromAddress_f6e032ef0890bb03c444edc6dd5006fe,
  "/components/admin/gate/GateSummary#GateSummary": GateSummary_d9e6d0441ca202b4111ffd52580f6940,
  "/components/admin/number/NumberField#NumberField": NumberField_a6ed6d6010db4a992d223aaecd526c5d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/TokenTyping#TokenTypingFeature": TokenTypingFeature_14d4de71ada4f99e8cd06e6edd899b32,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/FigurePicker#FigurePicker": FigurePicker_fa703c8f13f936c9ff8d006e7cc4690e,
  "/components/admin/TokenPreview#TokenPreview": TokenPreview_4718909aaacb755c1980516f807944a7,
  "/components/admin/TokenChip#TokenChip": TokenChip_301362beae33da81a2d322ef2ce099bf,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/translations/TranslationCell#TranslationCell": TranslationCell_4c08b42b9458d48c2c8871e968aae694,
  "/components/admin/translations/TranslationSummary#TranslationSummary": TranslationSummary_a4acce6621d6d32f279b19656407cdaa,
  "/components/admin/translations/MinorEdit#MinorEdit": MinorEdit_a8317aebd3ff3c2c598768afdeaf4340,
  "/components/admin/next-edition/ListButton#ListButton": ListButton_c2cff47f217c2e205237e3b68ea80cc8,
  "/components/admin/number/UnclearFilter#UnclearFilter": UnclearFilter_6ce7a0107f94048f9d8907caf3de1eef,
  "/components/admin/edition-path/EditionPublishButton#EditionPublishButton": EditionPublishButton_4a68aaa75a072c1de29b620808f2803a,
  "/components/admin/edition-path/NoUnpublish#NoUnpublish": NoUnpublish_7efa1d265a123f4a23b013ea4d213baf,
  "/components/admin/gate/ChecklistView#ChecklistView": ChecklistView_4dbef0ba47e05575c843cd47cd036113,
  "/components/admin/TypedNumbersView#TypedNumbersView": TypedNumbersView_2661c3bc87eb4c0b084b1b901264c18d,
  "/components/admin/figure-sheet/ImportView#ImportView": ImportView_e4b6528caeb5e6c8e61313fb4125ae73,
  "/components/admin/readings/ReviewLinksView#ReviewLinksView": ReviewLinksView_66baf3f1c4ba5c7ee200a327a22e6cad,
  "/components/admin/next-edition/ToReviewView#ToReviewView": ToReviewView_60cf6361c94619517360deb8d8333999,
  "/components/admin/edition-path/LockNotice#LockNotice": LockNotice_bf990255683740b950ebe5e09964606a,
  "/components/admin/corrections/CorrectingPublishButton#CorrectingPublishButton": CorrectingPublishButton_41937298bdac793b3f0c668e21eb8e88,
  "/components/admin/corrections/WithdrawButton#WithdrawButton": WithdrawButton_ef2f5187f86b7445b0ceb30d4ad528fc,
  "/components/admin/FigureValueCell#FigureValueCell": FigureValueCell_38f48259973075b03eab9f9ba5cae350,
  "/components/admin/next-edition/LastYear#LastYear": LastYear_366c56d895f89b6dbedc788dcc67d971,
  "/components/admin/FigureStanding#FigureStanding": FigureStanding_f05bff0184b7ff5f724dc145159fd6ec,
  "/components/admin/FigureUses#FigureUses": FigureUses_f55be0744a79d0d841fd2fe092a96a6e,
  "/components/admin/account/CurrentPassword#CurrentPassword": CurrentPassword_4d0d26a8fa1372ffeefb03a8b4398fdf,
  "/components/admin/account/AccountSecurity#AccountSecurity": AccountSecurity_dfa8085c663840975a95112e0dcce282,
  "/components/admin/audit/ActorCell#ActorCell": ActorCell_9b483b44aaaf3fc0fe9f4198c9d6c6f0,
  "/components/admin/audit/PlaceCell#PlaceCell": PlaceCell_0e958878508662dd3a8cb331710fa056,
  "/components/admin/audit/PlaceField#PlaceField": PlaceField_d9d14b97c36a849a81a7c2675b684b52,
  "/components/admin/audit/ChangesCell#ChangesCell": ChangesCell_e44a63f8734cf650274f4335dd3bbbff,
  "/components/admin/audit/ChangesField#ChangesField": ChangesField_7a1df91296d642d77466a31aa6362475,
  "/components/admin/audit/LogTools#LogTools": LogTools_44eaef2667b7508761c627ad9622e691,
  "/components/admin/Logo#Icon": Icon_91a09b539d3c86b0aebf520e7564ce08,
  "/components/admin/Logo#Logo": Logo_91a09b539d3c86b0aebf520e7564ce08,
  "/components/admin/translations/TranslationsLink#TranslationsLink": TranslationsLink_40c8a5d12180a276dbf15646909f9243,
  "/components/admin/dashboard/Dashboard#Dashboard": Dashboard_af669912e06d01f0ca1b5c3178684fc9,
  "/components/admin/saving/SaveWatch#SaveWatch": SaveWatch_906048b63806afb5d14923261d5c70f8,
  "/components/admin/account/SignInView#SignInView": SignInView_3e0ec0060ab1dc6c0599687556a1ba6b,
  "/components/admin/account/ForgotView#ForgotView": ForgotView_b4e14883512bb1be95158264b8dfdfd2,
  "/components/admin/translations/TranslationsView#TranslationsView": TranslationsView_f5343e3766872bfcf76094daee594262,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
