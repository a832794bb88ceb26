import { SaveGuard as SaveGuard_7daa174efdc2de1fd92c973738350f00 } from '../../../components/admin/saving/SaveGuard'
import { EditionPanel as EditionPanel_a5edddd6aeb78f18c7fe3d6295159f82 } from '../../../components/admin/next-edition/EditionPanel'
import { ToReviewCell as ToReviewCell_08abfad9f816c475d112c30de6fefd15 } from '../../../components/admin/next-edition/ToReviewCell'
import { ReviewPanel as ReviewPanel_3d6b7082b2e4f09a804a3bddf97f079d } from '../../../components/admin/next-edition/ReviewPanel'
import { EditionPath as EditionPath_f89bc07ae67d16c4af655540e6ae3910 } from '../../../components/admin/edition-path/EditionPath'
import { FieldTranslation as FieldTranslation_e4ab1b86a508e6d5d83a0efbb031052d } from '../../../components/admin/translation/FieldTranslation'
import { TypedNumbers as TypedNumbers_0167caafb49aa5a60d4b6ed79d98ca57 } from '../../../components/admin/text/TypedNumbers'
import { FieldFromAddress as FieldFromAddress_cab7ffc48c40369e931a13241b9f8b53 } from '../../../components/admin/fields/FieldFromAddress'
import { GateSummary as GateSummary_d9e6d0441ca202b4111ffd52580f6940 } from '../../../components/admin/gate/GateSummary'
import { NumberField as NumberField_a6ed6d6010db4a992d223aaecd526c5d } from '../../../components/admin/number/NumberField'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TokenTypingFeature as TokenTypingFeature_c21966abb1824187dc5d74877d261f15 } from '../../../components/admin/token/TokenTyping'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FigurePicker as FigurePicker_0cd238ddde70ee0b6ba629beffef4a04 } from '../../../components/admin/figure/FigurePicker'
import { TokenPreview as TokenPreview_b48b08df4cee3eeddeea31c410fbf4f8 } from '../../../components/admin/token/TokenPreview'
import { TokenChip as TokenChip_55797ad40fff6d5df5504a3f002aa201 } from '../../../components/admin/token/TokenChip'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TranslationCell as TranslationCell_3f5f7e351fa601f677d712f4866165b1 } from '../../../components/admin/translation/TranslationCell'
import { TranslationSummary as TranslationSummary_6daf61fab73afbd123fbb248e5044ecc } from '../../../components/admin/translation/TranslationSummary'
import { MinorEdit as MinorEdit_a7d1c6e3bb4402d85686e89f5e67fffc } from '../../../components/admin/translation/MinorEdit'
import { ListButton as ListButton_c2cff47f217c2e205237e3b68ea80cc8 } from '../../../components/admin/next-edition/ListButton'
import { UnclearFilter as UnclearFilter_6ce7a0107f94048f9d8907caf3de1eef } from '../../../components/admin/number/UnclearFilter'
import { EditionPublishButton as EditionPublishButton_4a68aaa75a072c1de29b620808f2803a } from '../../../components/admin/edition-path/EditionPublishButton'
import { HiddenUnpublishButton as HiddenUnpublishButton_041bb6e3508af0840846761c18b818fc } from '../../../components/admin/edition-path/HiddenUnpublishButton'
import { ChecklistView as ChecklistView_4dbef0ba47e05575c843cd47cd036113 } from '../../../components/admin/gate/ChecklistView'
import { TypedNumbersView as TypedNumbersView_55b498bd100c5c0c4aecf652cd122f05 } from '../../../components/admin/text/TypedNumbersView'
import { ImportView as ImportView_e4b6528caeb5e6c8e61313fb4125ae73 } from '../../../components/admin/figure-sheet/ImportView'
import { ReviewLinksView as ReviewLinksView_c29ccb5bcc275c5b6e5255642f815cc1 } from '../../../components/admin/preview/ReviewLinksView'
import { ToReviewView as ToReviewView_60cf6361c94619517360deb8d8333999 } from '../../../components/admin/next-edition/ToReviewView'
import { LockNotice as LockNotice_bf990255683740b950ebe5e09964606a } from '../../../components/admin/edition-path/LockNotice'
import { CorrectingPublishButton as CorrectingPublishButton_2284dda12322c65f919b8a4a54201879 } from '../../../components/admin/correction/CorrectingPublishButton'
import { WithdrawButton as WithdrawButton_b49b73031447256e60dc61ede3c51568 } from '../../../components/admin/correction/WithdrawButton'
import { FigureValueCell as FigureValueCell_e3b5a6cfeab54db3c14151a89bc63da1 } from '../../../components/admin/figure/FigureValueCell'
import { LastYear as LastYear_366c56d895f89b6dbedc788dcc67d971 } from '../../../components/admin/next-edition/LastYear'
import { FigureStatus as FigureStatus_7587229a72a3ff9ff70f16e18fc55abd } from '../../../components/admin/figure/FigureStatus'
import { FigureUses as FigureUses_835922d4420f71d455e4ba32ce719f48 } from '../../../components/admin/figure/FigureUses'
import { CurrentPassword as CurrentPassword_4d0d26a8fa1372ffeefb03a8b4398fdf } from '../../../components/admin/account/CurrentPassword'
import { AccountSecurity as AccountSecurity_dfa8085c663840975a95112e0dcce282 } from '../../../components/admin/account/AccountSecurity'
import { ActorCell as ActorCell_9b483b44aaaf3fc0fe9f4198c9d6c6f0 } from '../../../components/admin/audit/ActorCell'
import { PlaceCell as PlaceCell_0e958878508662dd3a8cb331710fa056 } from '../../../components/admin/audit/PlaceCell'
import { PlaceField as PlaceField_d9d14b97c36a849a81a7c2675b684b52 } from '../../../components/admin/audit/PlaceField'
import { ChangesCell as ChangesCell_e44a63f8734cf650274f4335dd3bbbff } from '../../../components/admin/audit/ChangesCell'
import { ChangesField as ChangesField_7a1df91296d642d77466a31aa6362475 } from '../../../components/admin/audit/ChangesField'
import { LogTools as LogTools_44eaef2667b7508761c627ad9622e691 } from '../../../components/admin/audit/LogTools'
import { Icon as Icon_63531632f112f5cfaba8f40cdee85518 } from '../../../components/admin/frame/Logo'
import { Logo as Logo_63531632f112f5cfaba8f40cdee85518 } from '../../../components/admin/frame/Logo'
import { TranslationsLink as TranslationsLink_e0af875906632e3fe170f58314149b6e } from '../../../components/admin/translation/TranslationsLink'
import { Dashboard as Dashboard_af669912e06d01f0ca1b5c3178684fc9 } from '../../../components/admin/dashboard/Dashboard'
import { SaveWatch as SaveWatch_906048b63806afb5d14923261d5c70f8 } from '../../../components/admin/saving/SaveWatch'
import { SignInView as SignInView_3e0ec0060ab1dc6c0599687556a1ba6b } from '../../../components/admin/account/SignInView'
import { ForgotView as ForgotView_b4e14883512bb1be95158264b8dfdfd2 } from '../../../components/admin/account/ForgotView'
import { TranslationsView as TranslationsView_73bd74d3579842976531e842b550b2ce } from '../../../components/admin/translation/TranslationsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/admin/saving/SaveGuard#SaveGuard": SaveGuard_7daa174efdc2de1fd92c973738350f00,
  "/components/admin/next-edition/EditionPanel#EditionPanel": EditionPanel_a5edddd6aeb78f18c7fe3d6295159f82,
  "/components/admin/next-edition/ToReviewCell#ToReviewCell": ToReviewCell_08abfad9f816c475d112c30de6fefd15,
  "/components/admin/next-edition/ReviewPanel#ReviewPanel": ReviewPanel_3d6b7082b2e4f09a804a3bddf97f079d,
  "/components/admin/edition-path/EditionPath#EditionPath": EditionPath_f89bc07ae67d16c4af655540e6ae3910,
  "/components/admin/translation/FieldTranslation#FieldTranslation": FieldTranslation_e4ab1b86a508e6d5d83a0efbb031052d,
  "/components/admin/text/TypedNumbers#TypedNumbers": TypedNumbers_0167caafb49aa5a60d4b6ed79d98ca57,
  "/components/admin/fields/FieldFromAddress#FieldFromAddress": FieldFromAddress_cab7ffc48c40369e931a13241b9f8b53,
  "/components/admin/gate/GateSummary#GateSummary": GateSummary_d9e6d0441ca202b4111ffd52580f6940,
  "/components/admin/number/NumberField#NumberField": NumberField_a6ed6d6010db4a992d223aaecd526c5d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/token/TokenTyping#TokenTypingFeature": TokenTypingFeature_c21966abb1824187dc5d74877d261f15,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/figure/FigurePicker#FigurePicker": FigurePicker_0cd238ddde70ee0b6ba629beffef4a04,
  "/components/admin/token/TokenPreview#TokenPreview": TokenPreview_b48b08df4cee3eeddeea31c410fbf4f8,
  "/components/admin/token/TokenChip#TokenChip": TokenChip_55797ad40fff6d5df5504a3f002aa201,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/admin/translation/TranslationCell#TranslationCell": TranslationCell_3f5f7e351fa601f677d712f4866165b1,
  "/components/admin/translation/TranslationSummary#TranslationSummary": TranslationSummary_6daf61fab73afbd123fbb248e5044ecc,
  "/components/admin/translation/MinorEdit#MinorEdit": MinorEdit_a7d1c6e3bb4402d85686e89f5e67fffc,
  "/components/admin/next-edition/ListButton#ListButton": ListButton_c2cff47f217c2e205237e3b68ea80cc8,
  "/components/admin/number/UnclearFilter#UnclearFilter": UnclearFilter_6ce7a0107f94048f9d8907caf3de1eef,
  "/components/admin/edition-path/EditionPublishButton#EditionPublishButton": EditionPublishButton_4a68aaa75a072c1de29b620808f2803a,
  "/components/admin/edition-path/HiddenUnpublishButton#HiddenUnpublishButton": HiddenUnpublishButton_041bb6e3508af0840846761c18b818fc,
  "/components/admin/gate/ChecklistView#ChecklistView": ChecklistView_4dbef0ba47e05575c843cd47cd036113,
  "/components/admin/text/TypedNumbersView#TypedNumbersView": TypedNumbersView_55b498bd100c5c0c4aecf652cd122f05,
  "/components/admin/figure-sheet/ImportView#ImportView": ImportView_e4b6528caeb5e6c8e61313fb4125ae73,
  "/components/admin/preview/ReviewLinksView#ReviewLinksView": ReviewLinksView_c29ccb5bcc275c5b6e5255642f815cc1,
  "/components/admin/next-edition/ToReviewView#ToReviewView": ToReviewView_60cf6361c94619517360deb8d8333999,
  "/components/admin/edition-path/LockNotice#LockNotice": LockNotice_bf990255683740b950ebe5e09964606a,
  "/components/admin/correction/CorrectingPublishButton#CorrectingPublishButton": CorrectingPublishButton_2284dda12322c65f919b8a4a54201879,
  "/components/admin/correction/WithdrawButton#WithdrawButton": WithdrawButton_b49b73031447256e60dc61ede3c51568,
  "/components/admin/figure/FigureValueCell#FigureValueCell": FigureValueCell_e3b5a6cfeab54db3c14151a89bc63da1,
  "/components/admin/next-edition/LastYear#LastYear": LastYear_366c56d895f89b6dbedc788dcc67d971,
  "/components/admin/figure/FigureStatus#FigureStatus": FigureStatus_7587229a72a3ff9ff70f16e18fc55abd,
  "/components/admin/figure/FigureUses#FigureUses": FigureUses_835922d4420f71d455e4ba32ce719f48,
  "/components/admin/account/CurrentPassword#CurrentPassword": CurrentPassword_4d0d26a8fa1372ffeefb03a8b4398fdf,
  "/components/admin/account/AccountSecurity#AccountSecurity": AccountSecurity_dfa8085c663840975a95112e0dcce282,
  "/components/admin/audit/ActorCell#ActorCell": ActorCell_9b483b44aaaf3fc0fe9f4198c9d6c6f0,
  "/components/admin/audit/PlaceCell#PlaceCell": PlaceCell_0e958878508662dd3a8cb331710fa056,
  "/components/admin/audit/PlaceField#PlaceField": PlaceField_d9d14b97c36a849a81a7c2675b684b52,
  "/components/admin/audit/ChangesCell#ChangesCell": ChangesCell_e44a63f8734cf650274f4335dd3bbbff,
  "/components/admin/audit/ChangesField#ChangesField": ChangesField_7a1df91296d642d77466a31aa6362475,
  "/components/admin/audit/LogTools#LogTools": LogTools_44eaef2667b7508761c627ad9622e691,
  "/components/admin/frame/Logo#Icon": Icon_63531632f112f5cfaba8f40cdee85518,
  "/components/admin/frame/Logo#Logo": Logo_63531632f112f5cfaba8f40cdee85518,
  "/components/admin/translation/TranslationsLink#TranslationsLink": TranslationsLink_e0af875906632e3fe170f58314149b6e,
  "/components/admin/dashboard/Dashboard#Dashboard": Dashboard_af669912e06d01f0ca1b5c3178684fc9,
  "/components/admin/saving/SaveWatch#SaveWatch": SaveWatch_906048b63806afb5d14923261d5c70f8,
  "/components/admin/account/SignInView#SignInView": SignInView_3e0ec0060ab1dc6c0599687556a1ba6b,
  "/components/admin/account/ForgotView#ForgotView": ForgotView_b4e14883512bb1be95158264b8dfdfd2,
  "/components/admin/translation/TranslationsView#TranslationsView": TranslationsView_73bd74d3579842976531e842b550b2ce,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
