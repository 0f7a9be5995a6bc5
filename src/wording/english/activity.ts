type Deed = (who: string) => string

/** What somebody did, by the event of the audit. */
const deeds = {
  'article.create': (who) => `${who} began the article.`,
  'article.duplicate': (who) => `${who} made the article as a copy of another.`,
  'article.restore': (who) => `${who} put an earlier version in the place of the text.`,
  'article.submit': (who) => `${who} submitted the text.`,
  'article.takeBack': (who) => `${who} took the text back.`,
  'article.requestChanges': (who) => `${who} asked for changes.`,
  'article.lapse': (who) =>
    `${who} changed the text, or something it shows, and sign-offs lapsed with it.`,
  'article.move': (who) => `${who} moved the article to another place.`,
  'article.withdraw': (who) => `${who} withdrew the article.`,
  'article.reinstate': (who) => `${who} let readers have the article again.`,
  'article.holdDraft': (who) =>
    `${who} set the draft aside, so that the published text can be corrected.`,
  'article.resumeDraft': (who) => `${who} took up the draft that was set aside.`,
  'comment.create': (who) => `${who} wrote a comment.`,
  'comment.answer': (who) => `${who} answered a comment.`,
  'comment.resolve': (who) => `${who} resolved a comment.`,
  'comment.reopen': (who) => `${who} reopened a comment.`,
  'suggestion.make': (who) => `${who} suggested changes.`,
  'suggestion.bring': (who) => `${who} brought in suggested changes.`,
  'suggestion.take': (who) => `${who} took suggested changes.`,
  'suggestion.leave': (who) => `${who} left suggested changes.`,
  'suggestion.withdraw': (who) => `${who} withdrew suggested changes.`,
  'suggestion.reopen': (who) => `${who} reopened suggested changes.`,
} satisfies Record<string, Deed>

/** What somebody tried and was refused, by the event of the audit. */
const attempts = {
  'article.edit': (who) => `${who} tried to change the article and was refused.`,
  'article.delete': (who) => `${who} tried to delete the article and was refused.`,
  'article.duplicate': (who) => `${who} tried to make a copy of the article and was refused.`,
  'article.restore': (who) =>
    `${who} tried to put an earlier version in the place of the text and was refused.`,
  'article.submit': (who) => `${who} tried to submit the text and was refused.`,
  'article.takeBack': (who) => `${who} tried to take the text back and was refused.`,
  'article.requestChanges': (who) => `${who} tried to ask for changes and was refused.`,
  'article.signOff': (who) => `${who} tried to sign the text off and was refused.`,
  'article.assign': (who) => `${who} tried to give the article to somebody and was refused.`,
  'article.move': (who) => `${who} tried to move the article and was refused.`,
  'article.withdraw': (who) => `${who} tried to withdraw the article and was refused.`,
  'article.reinstate': (who) =>
    `${who} tried to let readers have the article again and was refused.`,
  'article.holdDraft': (who) => `${who} tried to set the draft aside and was refused.`,
  'article.resumeDraft': (who) =>
    `${who} tried to take up the draft that was set aside and was refused.`,
  'comment.create': (who) => `${who} tried to write a comment and was refused.`,
  'comment.answer': (who) => `${who} tried to answer a comment and was refused.`,
  'comment.resolve': (who) => `${who} tried to resolve a comment and was refused.`,
  'comment.reopen': (who) => `${who} tried to reopen a comment and was refused.`,
  'suggestion.make': (who) => `${who} tried to suggest changes and was refused.`,
  'suggestion.bring': (who) => `${who} tried to import suggested changes and was refused.`,
  'suggestion.take': (who) => `${who} tried to take suggested changes and was refused.`,
  'suggestion.leave': (who) => `${who} tried to leave suggested changes and was refused.`,
  'suggestion.withdraw': (who) => `${who} tried to withdraw suggested changes and was refused.`,
  'suggestion.reopen': (who) => `${who} tried to reopen suggested changes and was refused.`,
} satisfies Record<string, Deed>

/** Something of a text that was changed, with the name of its record. */
type Changed =
  { what: 'words' } | { what: 'reference' | 'quotation' | 'picture' | 'contributor'; name: string }

function nameChanged(changed: Changed): string {
  switch (changed.what) {
    case 'words':
      return 'the words'
    case 'reference':
      return `the reference “${changed.name}”`
    case 'quotation':
      return `the quotation “${changed.name}”`
    case 'picture':
      return `the picture “${changed.name}”`
    case 'contributor':
      return `the entry of ${changed.name}`
  }
}

/** What happened to an article: acts, tries, and why a sign-off no longer counts. */
export const activity = {
  somebody: 'Somebody',
  deeds,
  attempts,
  /** An event that has no sentence, by its name in the audit. */
  unnamed: (who: string, event: string) => `${who}: ${event}.`,
  unnamedRefused: (who: string, event: string) => `${who}: ${event}, refused.`,
  signOff: (who: string, kind: string) => `${who} signed the text off as “${kind}”.`,
  signOffAlone: (who: string, kind: string) =>
    `${who} signed the text off as “${kind}”, without a second person.`,
  assign: (who: string, assignee: string) => `${who} gave the article to ${assignee}.`,
  assignUntil: (who: string, assignee: string, day: string) =>
    `${who} gave the article to ${assignee}, due on ${day}.`,
  unassign: (who: string) => `${who} left the article with nobody.`,
  unassignUntil: (who: string, day: string) =>
    `${who} left the article with nobody, due on ${day}.`,
  /** The last act that passed the text on. */
  turns: {
    submit: (who: string, at: string) => `Submitted by ${who} on ${at}.`,
    takeBack: (who: string, at: string) => `Taken back by ${who} on ${at}.`,
    requestChanges: (who: string, at: string) => `Changes requested by ${who} on ${at}.`,
  },
  lapse: {
    causes: {
      changesRequested: 'Lapsed: changes to this text were requested afterwards.',
      ownText:
        'Does not count: it was given to their own text, and the magazine asks for a second person now.',
      otherKindSigned: 'Does not count: this person counts for another kind of sign-off.',
    },
    unknown: 'Lapsed: the text is another one now.',
    changed: (by: string | null, what: Changed, at: string) =>
      `Lapsed: ${by ?? 'somebody'} changed ${nameChanged(what)} on ${at}.`,
    also: (what: readonly Changed[]) => `Since then also: ${what.map(nameChanged).join('; ')}.`,
  },
}
