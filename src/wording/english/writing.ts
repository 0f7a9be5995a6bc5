import { grammarOf } from '../grammar'

const { plural } = grammarOf('en-GB')

/** The page of an article, where it is written and read: its bar, its head, and what stands around the text. */
export const writing = {
  untitled: 'Untitled',
  articles: 'Articles',
  begin: {
    heading: 'A new article',
    title: 'Title',
    place: 'Where it is to stand',
    noPlace: 'In no issue yet',
    inSection: (issue: string, section: string) => `${issue}: ${section}`,
    act: 'Begin to write',
    placeRefused: (why: string) => `The article is begun, but it is in no issue yet. ${why}`,
  },
  bar: {
    modes: 'What the page is for',
    mode: { write: 'Write', suggest: 'Suggest', read: 'Read' },
    versions: 'Versions',
    whatVersionsAre: 'Who wrote what when, and the text as it was',
    details: 'Details',
    /** `{names}` are those of the authors, as a list. */
    byline: 'By {names}',
    text: 'Text',
    emptyText: 'Write…',
  },
  next: {
    /** An act that opens what there is to say before it is done. */
    opens: (act: string) => `${act}…`,
    whatNext: 'What comes next…',
    region: 'What you can do',
    unsaved: 'Not everything you wrote is saved yet; it would stay behind.',
    openComments: (count: number) =>
      plural(count, { one: 'One comment is open.', other: '# comments are open.' }),
    whyCommentsMatter: 'While one is, the text cannot be approved.',
    openSuggestions: (count: number) =>
      plural(count, {
        one: 'One suggested change is open.',
        other: '# suggested changes are open.',
      }),
    whySuggestionsMatter: 'Each has to be taken or left before the text can be approved.',
    problems: (count: number) => `To put right: ${count}`,
    waiting: 'One moment…',
  },
  here: {
    others: (list: string) => `Also here: ${list}`,
    youElsewhere: 'you in another window',
    youElsewhereTitle: 'You, in another window',
    somebody: (name: string) => `${name} is here`,
  },
  outline: {
    region: 'Outline',
    howToMove: 'Drag it, or Alt+Shift+↑ and ↓, to move it',
    end: 'At the end',
    selected: (words: number) =>
      plural(words, { one: '# word selected', other: '# words selected' }),
    counts: (words: number, notes: number) =>
      `${plural(words, { one: '# word', other: '# words' })} · ${plural(notes, { one: '# note', other: '# notes' })}`,
  },
  cards: 'Beside the text',
  emptyNote: 'This note has no text yet',
  picture: {
    name: 'Picture in the text',
    takeOut: 'Take out',
    noneChosen: 'No picture chosen yet.',
    loading: 'The picture…',
    emptyCaption: 'Caption',
    alt: 'What the picture shows, for those who do not see it',
    altKept: 'Kept with the picture.',
    altWanted: 'It is wanted before the issue is published.',
    altWantedOfEditor: 'It is wanted before the issue is published; an editor can write it.',
  },
  post: {
    name: 'Post in the text',
    emptyWords: 'Words of the post',
    author: 'Author',
    handle: 'Handle',
    handleLike: '@name',
    platform: 'Platform',
    postedOn: 'Posted on',
    address: 'Address',
    addressLike: 'https://…',
    badAddress:
      'This is not an address readers can be sent to. It begins with https://, and it is not saved until it does.',
  },
  link: {
    name: 'Link',
    escape: 'Esc leaves it as it was',
    address: 'Address',
    addressLike: 'example.org/page',
    leadsTo: (address: string) => `Readers are sent to ${address}`,
    set: 'Set link',
    remove: 'No link',
    badAddress: (words: string) =>
      `Readers cannot be sent to “${words}”. An address looks like https://example.org/page.`,
    howToChange: (address: string) => `${address} (Ctrl+K changes it)`,
  },
}
