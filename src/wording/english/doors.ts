/** What every door answers that does not know who asks, or does not have what is asked for. */
export const doors = {
  signInFirst: 'Sign in first.',
  noComment: 'There is no such comment.',
  noSuggestion: 'There is no such suggestion.',
  noVersion: 'There is no such version of this article.',
}
