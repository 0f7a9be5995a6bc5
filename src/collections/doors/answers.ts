import type { CslItem } from '../../citations/model'
import type { ListedStyle } from '../../citations/styles/styleLibrary'
import type { assignArticle } from '../../operations/assignArticle'
import type { confirmNotes } from '../../operations/confirmNotes'
import type { distinguishReferences } from '../../operations/distinguishReferences'
import type { holdDraft } from '../../operations/holdDraft'
import type { ImportAnswer } from '../../operations/import/model'
import type { ReferenceReport } from '../../operations/importReferenceFile'
import type { mergeReferences } from '../../operations/mergeReferences'
import type { moveArticle } from '../../operations/moveArticle'
import type { Invitation } from '../../operations/people/invitePerson'
import type { MadeKey } from '../../operations/people/makeKey'
import type { previewIssue } from '../../operations/previewIssue'
import type { publishIssue } from '../../operations/publishIssue'
import type { reinstateArticle } from '../../operations/reinstateArticle'
import type { requestChanges } from '../../operations/requestChanges'
import type { resumeDraft } from '../../operations/resumeDraft'
import type { SavedText } from '../../operations/saveText'
import type { scheduleIssue, unscheduleIssue } from '../../operations/scheduleIssue'
import type { signOffArticle } from '../../operations/signOffArticle'
import type { submitArticle } from '../../operations/submitArticle'
import type { Settled } from '../../operations/suggestions/settleSuggestions'
import type { suggestText } from '../../operations/suggestions/suggestText'
import type { takeBackArticle } from '../../operations/takeBackArticle'
import type { withdrawArticle } from '../../operations/withdrawArticle'
import type { withdrawIssue } from '../../operations/withdrawIssue'
import type { BroughtBack } from '../../operations/word/bringBack'
import type { TrackedKept } from '../../operations/word/bringTracked'
import type {
  ApiKey,
  Article,
  Comment,
  Contributor,
  Edition,
  Issue,
  Magazine,
  Manuscript,
  Media,
  Quotation,
  Reference,
  SignOff,
  Turn,
  User,
} from '../../payload-types'
import type { listColleagues } from '../../queries/comments/listColleagues'
import type { CommentThread } from '../../queries/comments/listComments'
import type { ArticleCitations } from '../../queries/getArticleCitations'
import type { getReadiness } from '../../queries/getReadiness'
import type { ReferenceDecision } from '../../queries/listReferenceDecisions'
import type { MagazinePreview } from '../../queries/getStylePreview'
import type { printNote } from '../../queries/printNote'
import type { getReviewActs } from '../../queries/review/getReview'
import type { DeskHit } from '../../queries/searchDesk'
import type { getSitting } from '../../queries/sittings/getSitting'
import type { listSittings } from '../../queries/sittings/listSittings'
import type { ListedSuggestion } from '../../queries/suggestions/listSuggestions'
import type { Role } from '../../workflow/roles'

type Told<Operation extends (asked: never) => unknown> = Awaited<ReturnType<Operation>>

/** Who is signed in now: `token` goes into `Authorization: JWT …` until `exp`, in seconds. */
type SignedIn = {
  message: string
  token?: string
  exp?: number
  user?: { id: number; name?: string; roles?: Role[]; [field: string]: unknown }
}

/**
 * What each door of ours answers, by its name. From these types `npm run generate` makes the schemas
 * of the contract, with the comments that stand at them (`scripts/generated/typeSchemas`).
 */
export interface Answers {
  getCitations: ArticleCitations
  getActs: Told<typeof getReviewActs>
  submitArticle: Told<typeof submitArticle>
  takeBackArticle: Told<typeof takeBackArticle>
  requestChanges: Told<typeof requestChanges>
  signOffArticle: Told<typeof signOffArticle>
  assignArticle: Told<typeof assignArticle>
  moveArticle: Told<typeof moveArticle>
  saveText: SavedText
  printNote: Told<typeof printNote>
  bringBack: BroughtBack | TrackedKept
  listSittings: Told<typeof listSittings>
  getSitting: Told<typeof getSitting>
  holdDraft: Told<typeof holdDraft>
  resumeDraft: Told<typeof resumeDraft>
  withdrawArticle: Told<typeof withdrawArticle>
  reinstateArticle: Told<typeof reinstateArticle>

  listColleagues: { people: Told<typeof listColleagues> }
  listComments: { threads: CommentThread[] }
  addComment: CommentThread
  answerComment: CommentThread
  resolveComment: CommentThread
  reopenComment: CommentThread

  listSuggestions: { suggestions: ListedSuggestion[] }
  suggestText: Told<typeof suggestText>
  takeSuggestions: Settled
  leaveSuggestions: Settled
  withdrawSuggestions: Settled
  reopenSuggestions: Settled

  getReadiness: Told<typeof getReadiness>
  confirmNotes: Told<typeof confirmNotes>
  previewIssue: Told<typeof previewIssue>
  publishIssue: Told<typeof publishIssue>
  scheduleIssue: Told<typeof scheduleIssue>
  unscheduleIssue: Told<typeof unscheduleIssue>
  rollBackIssue: Told<typeof publishIssue>
  withdrawIssue: Told<typeof withdrawIssue>

  importManuscript: ImportAnswer

  importReferences: ReferenceReport
  readSourceLine: { item: CslItem }
  lookUpSource: { item: CslItem }
  listReferenceDecisions: { decisions: ReferenceDecision[] }
  distinguishReferences: Told<typeof distinguishReferences>
  mergeReferences: Told<typeof mergeReferences>

  listStyles: { styles: readonly ListedStyle[] }
  previewStyle: MagazinePreview
  getStyle: { style: string }
  searchDesk: { hits: DeskHit[] }

  signIn: SignedIn
  registerFirst: SignedIn
  resetPassword: SignedIn
  forgotPassword: { message: string }
  invitePerson: Invitation
  renewInvitation: Invitation
  makeKey: MadeKey
}

/** What is stored and read through Payload’s doors, by the name of its collection or global. */
export interface Stored {
  'api-keys': ApiKey
  articles: Article
  contributors: Contributor
  comments: Comment
  editions: Edition
  issues: Issue
  /** Without an id until it was saved once; just saved, it says which global it is. */
  magazine: Omit<Magazine, 'id'> & { id?: number; globalType?: string }
  manuscripts: Manuscript
  media: Media
  quotations: Quotation
  references: Reference
  'sign-offs': SignOff
  turns: Turn
  users: User
}
