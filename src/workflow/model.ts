import type { Refused } from './refuse'
import type { Role } from './roles'

/**
 * The shapes of approval. Ids of people are strings everywhere in this room: a database that counts
 * its people in numbers must spell them out first, or `1` and `'1'` would be two people and the
 * rule of four eyes would have a hole. Instants are ISO 8601 in UTC (`2025-10-01T12:00:00.000Z`).
 */

/** Who acts. `id` is the user's id as a string. */
export type Actor = { id: string; roles: readonly Role[] }

/** Where an article stands. It is derived (`deriveStage`); what is stored is a copy for lists. */
export type Stage = 'drafting' | 'submitted' | 'changesRequested' | 'approved'

/** An act that passes the text from the writing to the answering side, or back. */
export type TurnAct = 'submit' | 'takeBack' | 'requestChanges'

/** One such act and the text it was about. */
export type Turn = { act: TurnAct; contentHash: string; by: string; at: string }

/** A word the magazine chose, e.g. `edit`, `quotations`, `law`. */
export type SignOffKind = string

/**
 * An approval of one kind, of one text, by one person. `fourEyes`: it was given by a second person,
 * who had neither submitted nor changed the text. Where a magazine does without that, the approval
 * says so for good.
 */
export type SignOff = {
  kind: SignOffKind
  contentHash: string
  by: string
  at: string
  fourEyes: boolean
}

/** `count` sign-offs of this kind, each by another person. */
export type SignOffRequirement = { kind: SignOffKind; count: number }

/**
 * What the magazine asks of an approval. With `distinctSigners` nobody counts for two kinds. With
 * `fourEyes` nobody signs off a text they submitted or changed; an admin may switch it off for a
 * magazine made by one person.
 */
export type SignOffRules = {
  required: readonly SignOffRequirement[]
  distinctSigners: boolean
  fourEyes: boolean
}

/**
 * What has happened to a text so far: everything `deriveStage` needs. `contentHash` is that of the
 * text as it is now; `turns` are in order, oldest first.
 */
export type Standing = {
  rules: SignOffRules
  contentHash: string
  turns: readonly Turn[]
  signOffs: readonly SignOff[]
}

/** What a `decide…` function answers: yes with what follows from it, or no and why. */
export type Decision<Allowed extends object> = ({ allowed: true } & Allowed) | Refused
