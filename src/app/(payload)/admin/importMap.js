import { ContentsField as ContentsField_c5273a3e0ac4ffcadcccb922a463bafb } from '../../../desk/formFields'
import { StoredJSON as StoredJSON_c5273a3e0ac4ffcadcccb922a463bafb } from '../../../desk/formFields'
import { IssueState as IssueState_be4e06a32b30d17e451c47e68d8eb9e9 } from '../../../desk/publish/IssueState'
import { ContentsView as ContentsView_c138dc6830ca7a3284725c3c020c1738 } from '../../../desk/contents/ContentsView'
import { IssueQuotationsView as IssueQuotationsView_95629a5893026a6bd03aad7b795fa9c6 } from '../../../desk/quotations/IssueQuotationsView'
import { IssueManuscriptsView as IssueManuscriptsView_191af2fac8718e65097ad06a5cc9c0db } from '../../../desk/imports/ManuscriptViews'
import { PublishView as PublishView_37699c0575ae3bc4ac6eb4a2c9d75214 } from '../../../desk/publish/PublishView'
import { EditionsView as EditionsView_23f0c076ed345b297bc6ee53fe18c9b2 } from '../../../desk/editions/EditionsView'
import { WrittenInRoom as WrittenInRoom_c5273a3e0ac4ffcadcccb922a463bafb } from '../../../desk/formFields'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { NoteMarker as NoteMarker_79c10907e7fea147a3cacb298a56b9ba } from '../../../desk/notes/NoteMarks'
import { NoteChoice as NoteChoice_79c10907e7fea147a3cacb298a56b9ba } from '../../../desk/notes/NoteMarks'
import { NoteMarkAgain as NoteMarkAgain_79c10907e7fea147a3cacb298a56b9ba } from '../../../desk/notes/NoteMarks'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MoveBlocks as MoveBlocks_90244f3acb29a779fb12cbf3c479611b } from '../../../desk/editor/MoveBlocks'
import { StageFilters as StageFilters_b03c24fa4b596fc08ec6cffcdc94f560 } from '../../../desk/articles/StageFilters'
import { FormToken as FormToken_b0bd06556136736b773dfd04fba0aba4 } from '../../../desk/articles/ArticleForm'
import { NoPublishButton as NoPublishButton_c5273a3e0ac4ffcadcccb922a463bafb } from '../../../desk/formFields'
import { ArticleStatus as ArticleStatus_9c1c75b09af0f60cc76317ecbc2c094f } from '../../../desk/articles/ArticleStatus'
import { ArticleEditView as ArticleEditView_83e5f393731a873be58dc8c35c56a59f } from '../../../desk/review/ArticleEditView'
import { ReviewView as ReviewView_948e1cd6194499310122848ba6be429e } from '../../../desk/review/ReviewView'
import { CitationsView as CitationsView_4e0a9990cfbb4b88016a8f2954a94e2e } from '../../../desk/citations/CitationsView'
import { QuotationsView as QuotationsView_cf11e0fe26de7680b9e029e2731c6db3 } from '../../../desk/quotations/QuotationsView'
import { ToVersions as ToVersions_7e3e458e343a6d3b97c6d724a8e0a6f1 } from '../../../desk/writing/sittings/ToVersions'
import { BeginView as BeginView_333296e9934abbd8132d3f0ff028a848 } from '../../../desk/writing/BeginView'
import { WritingView as WritingView_76ee1bef1f9d385cd8e2a4cc168eb50e } from '../../../desk/writing/WritingView'
import { PictureUse as PictureUse_1040d0e682b27cdfd9163e4017b0dcc0 } from '../../../desk/pictures/PictureUse'
import { AltHelp as AltHelp_55a359a72d992e8707c4d05fe042add5 } from '../../../desk/pictures/AltHelp'
import { PicturesPanel as PicturesPanel_a4374855380c6fba739e8d99c7e01a0e } from '../../../desk/pictures/PicturesPanel'
import { ManuscriptReportField as ManuscriptReportField_a89534dc120820adf9b48802864dc8e0 } from '../../../desk/report/ArticleReport'
import { ManuscriptsListPanel as ManuscriptsListPanel_191af2fac8718e65097ad06a5cc9c0db } from '../../../desk/imports/ManuscriptViews'
import { NameRowLabel as NameRowLabel_c5273a3e0ac4ffcadcccb922a463bafb } from '../../../desk/formFields'
import { ReferencesListPanel as ReferencesListPanel_ea9c37226b6f4dab8dcaf4dbc41460c9 } from '../../../desk/references/ReferencesListPanel'
import { MergeView as MergeView_9ea59994696667232119cc593eefb3da } from '../../../desk/references/MergeView'
import { AuditExport as AuditExport_099459346a1a512ab6cdd5888ca673fd } from '../../../desk/audit/AuditExport'
import { RolesField as RolesField_ba638eed242ae2486e47e62377d12666 } from '../../../desk/people/RolesField'
import { CurrentPassword as CurrentPassword_1998766aa53c43ccb07fd2f44041a7ac } from '../../../desk/people/CurrentPassword'
import { RenewInvitation as RenewInvitation_af595458bc8612537759c1325c5a5beb } from '../../../desk/people/RenewInvitation'
import { Keys as Keys_a0c553fb6f4d452e99f14ab525dc7d5c } from '../../../desk/people/Keys'
import { InvitePanel as InvitePanel_be5fb34cff7eb750d43bec42fffac7cd } from '../../../desk/people/InvitePanel'
import { TimeZoneField as TimeZoneField_4de40937d39f462ce7b7e1969786c82d } from '../../../desk/publish/TimeZoneField'
import { StyleField as StyleField_848f0ca394be3f959d1320d806e4d8c9 } from '../../../desk/citations/StyleField'
import { DeskIcon as DeskIcon_b55b55927538c07a3371bd00e388e297 } from '../../../desk/brand/DeskBrand'
import { DeskLogo as DeskLogo_b55b55927538c07a3371bd00e388e297 } from '../../../desk/brand/DeskBrand'
import { DeskSearch as DeskSearch_46651841dcf1517d709cfae0254a7451 } from '../../../desk/search/DeskSearch'
import { ReadersLink as ReadersLink_9b9c88bdecd5e90c0d1ed3964f524e45 } from '../../../desk/readers/ReadersView'
import { OutboxLink as OutboxLink_3d3778e2331788bed2a6a23466e752fd } from '../../../desk/outbox/OutboxView'
import { NavLinks as NavLinks_cb2b697ce9fee934bd47ae9a7b80a9d9 } from '../../../desk/nav/NavLinks'
import { FocusKeeper as FocusKeeper_b74547f99845172479db2be617f48bb6 } from '../../../desk/focus/FocusKeeper'
import { DropGuard as DropGuard_bbbe7498ad02ee2bbd3c6f2363d4a0e1 } from '../../../desk/pictures/DropGuard'
import { MendDesk as MendDesk_d8bd7bbb82c5513757b2a630a3fc494b } from '../../../desk/mend/MendDesk'
import { FirstPerson as FirstPerson_f0edb2af6f12de371d15c56e12d04004 } from '../../../desk/firstPerson/FirstPerson'
import { Dashboard as Dashboard_52c69c81b80a08f84a5637b201bc6f7e } from '../../../desk/dashboard/Dashboard'
import { OutboxView as OutboxView_3d3778e2331788bed2a6a23466e752fd } from '../../../desk/outbox/OutboxView'
import { ReadersView as ReadersView_9b9c88bdecd5e90c0d1ed3964f524e45 } from '../../../desk/readers/ReadersView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/desk/formFields#ContentsField": ContentsField_c5273a3e0ac4ffcadcccb922a463bafb,
  "/desk/formFields#StoredJSON": StoredJSON_c5273a3e0ac4ffcadcccb922a463bafb,
  "/desk/publish/IssueState#IssueState": IssueState_be4e06a32b30d17e451c47e68d8eb9e9,
  "/desk/contents/ContentsView#ContentsView": ContentsView_c138dc6830ca7a3284725c3c020c1738,
  "/desk/quotations/IssueQuotationsView#IssueQuotationsView": IssueQuotationsView_95629a5893026a6bd03aad7b795fa9c6,
  "/desk/imports/ManuscriptViews#IssueManuscriptsView": IssueManuscriptsView_191af2fac8718e65097ad06a5cc9c0db,
  "/desk/publish/PublishView#PublishView": PublishView_37699c0575ae3bc4ac6eb4a2c9d75214,
  "/desk/editions/EditionsView#EditionsView": EditionsView_23f0c076ed345b297bc6ee53fe18c9b2,
  "/desk/formFields#WrittenInRoom": WrittenInRoom_c5273a3e0ac4ffcadcccb922a463bafb,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/desk/notes/NoteMarks#NoteMarker": NoteMarker_79c10907e7fea147a3cacb298a56b9ba,
  "/desk/notes/NoteMarks#NoteChoice": NoteChoice_79c10907e7fea147a3cacb298a56b9ba,
  "/desk/notes/NoteMarks#NoteMarkAgain": NoteMarkAgain_79c10907e7fea147a3cacb298a56b9ba,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/desk/editor/MoveBlocks#MoveBlocks": MoveBlocks_90244f3acb29a779fb12cbf3c479611b,
  "/desk/articles/StageFilters#StageFilters": StageFilters_b03c24fa4b596fc08ec6cffcdc94f560,
  "/desk/articles/ArticleForm#FormToken": FormToken_b0bd06556136736b773dfd04fba0aba4,
  "/desk/formFields#NoPublishButton": NoPublishButton_c5273a3e0ac4ffcadcccb922a463bafb,
  "/desk/articles/ArticleStatus#ArticleStatus": ArticleStatus_9c1c75b09af0f60cc76317ecbc2c094f,
  "/desk/review/ArticleEditView#ArticleEditView": ArticleEditView_83e5f393731a873be58dc8c35c56a59f,
  "/desk/review/ReviewView#ReviewView": ReviewView_948e1cd6194499310122848ba6be429e,
  "/desk/citations/CitationsView#CitationsView": CitationsView_4e0a9990cfbb4b88016a8f2954a94e2e,
  "/desk/quotations/QuotationsView#QuotationsView": QuotationsView_cf11e0fe26de7680b9e029e2731c6db3,
  "/desk/writing/sittings/ToVersions#ToVersions": ToVersions_7e3e458e343a6d3b97c6d724a8e0a6f1,
  "/desk/writing/BeginView#BeginView": BeginView_333296e9934abbd8132d3f0ff028a848,
  "/desk/writing/WritingView#WritingView": WritingView_76ee1bef1f9d385cd8e2a4cc168eb50e,
  "/desk/pictures/PictureUse#PictureUse": PictureUse_1040d0e682b27cdfd9163e4017b0dcc0,
  "/desk/pictures/AltHelp#AltHelp": AltHelp_55a359a72d992e8707c4d05fe042add5,
  "/desk/pictures/PicturesPanel#PicturesPanel": PicturesPanel_a4374855380c6fba739e8d99c7e01a0e,
  "/desk/report/ArticleReport#ManuscriptReportField": ManuscriptReportField_a89534dc120820adf9b48802864dc8e0,
  "/desk/imports/ManuscriptViews#ManuscriptsListPanel": ManuscriptsListPanel_191af2fac8718e65097ad06a5cc9c0db,
  "/desk/formFields#NameRowLabel": NameRowLabel_c5273a3e0ac4ffcadcccb922a463bafb,
  "/desk/references/ReferencesListPanel#ReferencesListPanel": ReferencesListPanel_ea9c37226b6f4dab8dcaf4dbc41460c9,
  "/desk/references/MergeView#MergeView": MergeView_9ea59994696667232119cc593eefb3da,
  "/desk/audit/AuditExport#AuditExport": AuditExport_099459346a1a512ab6cdd5888ca673fd,
  "/desk/people/RolesField#RolesField": RolesField_ba638eed242ae2486e47e62377d12666,
  "/desk/people/CurrentPassword#CurrentPassword": CurrentPassword_1998766aa53c43ccb07fd2f44041a7ac,
  "/desk/people/RenewInvitation#RenewInvitation": RenewInvitation_af595458bc8612537759c1325c5a5beb,
  "/desk/people/Keys#Keys": Keys_a0c553fb6f4d452e99f14ab525dc7d5c,
  "/desk/people/InvitePanel#InvitePanel": InvitePanel_be5fb34cff7eb750d43bec42fffac7cd,
  "/desk/publish/TimeZoneField#TimeZoneField": TimeZoneField_4de40937d39f462ce7b7e1969786c82d,
  "/desk/citations/StyleField#StyleField": StyleField_848f0ca394be3f959d1320d806e4d8c9,
  "/desk/brand/DeskBrand#DeskIcon": DeskIcon_b55b55927538c07a3371bd00e388e297,
  "/desk/brand/DeskBrand#DeskLogo": DeskLogo_b55b55927538c07a3371bd00e388e297,
  "/desk/search/DeskSearch#DeskSearch": DeskSearch_46651841dcf1517d709cfae0254a7451,
  "/desk/readers/ReadersView#ReadersLink": ReadersLink_9b9c88bdecd5e90c0d1ed3964f524e45,
  "/desk/outbox/OutboxView#OutboxLink": OutboxLink_3d3778e2331788bed2a6a23466e752fd,
  "/desk/nav/NavLinks#NavLinks": NavLinks_cb2b697ce9fee934bd47ae9a7b80a9d9,
  "/desk/focus/FocusKeeper#FocusKeeper": FocusKeeper_b74547f99845172479db2be617f48bb6,
  "/desk/pictures/DropGuard#DropGuard": DropGuard_bbbe7498ad02ee2bbd3c6f2363d4a0e1,
  "/desk/mend/MendDesk#MendDesk": MendDesk_d8bd7bbb82c5513757b2a630a3fc494b,
  "/desk/firstPerson/FirstPerson#FirstPerson": FirstPerson_f0edb2af6f12de371d15c56e12d04004,
  "/desk/dashboard/Dashboard#Dashboard": Dashboard_52c69c81b80a08f84a5637b201bc6f7e,
  "/desk/outbox/OutboxView#OutboxView": OutboxView_3d3778e2331788bed2a6a23466e752fd,
  "/desk/readers/ReadersView#ReadersView": ReadersView_9b9c88bdecd5e90c0d1ed3964f524e45,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
