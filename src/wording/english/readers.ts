/** How often articles are opened. */
export const readers = {
  name: 'Readers',
  counted: 'How often the page of each article was opened.',
  countedSince: (day: string) => `How often the page of each article was opened, since ${day}.`,
  none: 'Nothing yet. What readers open is counted once a minute; the desk’s own people are not counted.',
  some: (articles: number, total: number) => `These are ${articles} of ${total} articles.`,
  showAll: 'Show all',
  howCounted:
    'Readers are not tracked: no cookie, no address, nothing by which one could be told from another. So these are openings and not people, and who comes back is counted again. Search engines and other programs that say what they are do not count, nor do colleagues who are signed in. Days are those of UTC.',
  columns: {
    article: 'Article',
    issue: 'Issue',
    today: 'Today',
    week: '7 days',
    month: '30 days',
    ever: 'In all',
  },
}
