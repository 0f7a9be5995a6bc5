import type { ReviewActivity } from '../../queries/review/model'
import { formatDay } from '../formatDay'

/**
 * One act on an article as a sentence. An event this has no sentence for is named as the audit has
 * it: nothing is left out.
 *
 * @example 'Ada signed the text off as “edit”.'
 */
export function describeActivity(activity: ReviewActivity): string {
  const { by, event, fourEyes, kind, refused } = activity
  const who = by ?? 'Somebody'
  if (refused !== null) {
    const attempt = ATTEMPTS[event]
    return attempt ? `${who} tried to ${attempt} and was refused.` : `${who}: ${event}, refused.`
  }
  switch (event) {
    case 'article.submit':
      return `${who} submitted the text.`
    case 'article.takeBack':
      return `${who} took the text back.`
    case 'article.requestChanges':
      return `${who} asked for changes.`
    case 'article.signOff':
      return `${who} signed the text off as “${kind ?? ''}”${fourEyes === false ? ', without a second person' : ''}.`
    case 'article.assign':
      return describeAssignment(who, activity)
    default:
      return event in DEEDS ? `${who} ${DEEDS[event]}.` : `${who}: ${event}.`
  }
}

function describeAssignment(who: string, { assignee, due }: ReviewActivity): string {
  const day = due ? `, due on ${formatDay(due)}` : ''
  return assignee
    ? `${who} gave the article to ${assignee}${day}.`
    : `${who} left the article with nobody${day}.`
}

const ATTEMPTS: Record<string, string> = {
  'article.edit': 'change the article',
  'article.delete': 'delete the article',
  'article.duplicate': 'make a copy of the article',
  'article.restore': 'put an earlier version in the place of the text',
  'article.submit': 'submit the text',
  'article.takeBack': 'take the text back',
  'article.requestChanges': 'ask for changes',
  'article.signOff': 'sign the text off',
  'article.assign': 'give the article to somebody',
  'article.move': 'move the article',
  'article.withdraw': 'withdraw the article',
  'article.reinstate': 'let readers have the article again',
  'article.holdDraft': 'set the draft aside',
  'article.resumeDraft': 'take up the draft that was set aside',
  'remark.create': 'write a remark',
  'remark.answer': 'answer a remark',
  'remark.resolve': 'resolve a remark',
  'remark.reopen': 'reopen a remark',
}

const DEEDS: Record<string, string> = {
  'article.create': 'began the article',
  'article.duplicate': 'made the article as a copy of another',
  'article.restore': 'put an earlier version in the place of the text',
  'article.lapse': 'changed the text, or something it prints, and sign-offs lapsed with it',
  'article.move': 'moved the article to another place',
  'article.withdraw': 'withdrew the article',
  'article.reinstate': 'let readers have the article again',
  'article.holdDraft': 'set the draft aside, so that the printed text can be corrected',
  'article.resumeDraft': 'took up the draft that was set aside',
  'remark.create': 'wrote a remark',
  'remark.answer': 'answered a remark',
  'remark.resolve': 'resolved a remark',
  'remark.reopen': 'reopened a remark',
}
