/**
 * What can be done to the words of a text. `shown` is what a button shows where that is shorter than the
 * name; `words` are what else people call it, in small letters.
 */
export const toolbar = {
  region: 'Formatting',
  withShortcut: (act: string, shortcut: string) => `${act} (${shortcut})`,
  slashMenu: 'What can be put here',
  shortcuts: 'Shortcuts',
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save now',
  find: 'Find',
  replace: 'Find and replace',
  previousComment: 'Previous comment',
  thisList: 'This list',
  thisListShortcut: (key: string, shortcut: string) => `${key} or ${shortcut}`,
  /** What became of a block that was moved by keys. */
  moved: {
    nothing: 'Nothing is selected.',
    isFirst: 'It is the first already.',
    isLast: 'It is the last already.',
    up: (place: number, count: number) => `Moved up: it is ${place} of ${count}.`,
    down: (place: number, count: number) => `Moved down: it is ${place} of ${count}.`,
  },
  acts: {
    paragraph: { name: 'Paragraph', words: ['text'] },
    heading: { name: 'Heading', words: ['h1', 'title', 'section'] },
    smallerHeading: { name: 'Smaller heading', shown: 'Smaller', words: ['h2', 'subheading'] },
    smallestHeading: { name: 'Smallest heading' },
    bold: { name: 'Bold', shown: 'B' },
    italic: { name: 'Italic', shown: 'I' },
    link: { name: 'Link' },
    note: { name: 'Note', words: ['footnote', 'citation', 'source'] },
    comment: { name: 'Comment' },
    nextComment: { name: 'Next comment' },
    quotation: { name: 'Quotation', words: ['blockquote', 'quote'] },
    verse: { name: 'Verse', words: ['poem', 'stanza', 'lines'] },
    aside: { name: 'Aside', words: ['box', 'sidebar'] },
    list: { name: 'List', words: ['bullet'] },
    numberedList: { name: 'Numbered list', shown: 'Numbers', words: ['ordered'] },
    picture: { name: 'Picture', words: ['figure', 'image', 'photograph'] },
    post: { name: 'Post', words: ['tweet', 'embed'] },
    line: { name: 'Line', words: ['rule', 'divider'] },
    moveUp: { name: 'Move up' },
    moveDown: { name: 'Move down' },
  },
}
