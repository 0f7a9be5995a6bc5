/** Facts of a text as comparisons, reviews and the writing room call them. */
export const comparing = {
  /** What stands at the head of an article, or is said of it as a whole (`edition/frontMatter`). */
  facts: {
    kind: 'Kind',
    language: 'Language',
    slug: 'Address',
    kicker: 'Kicker',
    title: 'Title',
    subtitle: 'Subtitle',
    standfirst: 'Standfirst',
    authors: 'Names',
    editorsNote: 'Editor’s note',
    hero: 'Picture at the head',
    topics: 'Topics',
  },
  /** Before a year that is not certain. */
  circa: 'c.',
}
