/** What is told of what happened to an article, and where a picture is used. */
export const happened = {
  /** Why somebody was refused, as others are told; by the reason of the refusal. */
  refused: {
    roleMissing: 'Their role may not do this.',
    forbidden: 'Their role may not do this.',
    changedMeanwhile: 'Somebody else had saved the article after they had opened it.',
    inUse: 'Something else still uses the article.',
    liveWrite: 'Only publishing an issue puts a text before readers.',
    invalidBody: 'The text held something an article cannot hold.',
    unknownKind: 'The magazine has no sign-off of this kind.',
    openComments: 'There were open comments.',
    openSuggestions: 'There were suggested changes that nobody had taken or left.',
    notFound: 'They may not see this article.',
    notSignedIn: 'Nobody was signed in.',
  },

  pictureUse: {
    hero: 'lead picture',
    text: 'in the text',
    cover: 'cover',
    portrait: 'portrait',
    scan: 'scan of a source',
    untitled: 'Untitled',
  },
}
