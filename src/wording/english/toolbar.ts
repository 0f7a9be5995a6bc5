/**
 * What can be done to the words of a text. `shown` is what a button shows where that is shorter than the
 * name; `words` are what else people call it, in small letters. A shortcut is called by the names of its keys.
 */
export const toolbar = {
  region: 'Formatting',
  withShortcut: (act: string, shortcut: string) => `${act} (${shortcut})`,
  list: { name: 'Shortcuts', shortcut: 'Ctrl+/' },
  others: {
    save: { name: 'Save now', shortcut: 'Ctrl+S' },
    undo: { name: 'Undo', shortcut: 'Ctrl+Z' },
    redo: { name: 'Redo', shortcut: 'Ctrl+Y' },
    find: { name: 'Find', shortcut: 'Ctrl+F' },
    replace: { name: 'Find and replace', shortcut: 'Ctrl+H' },
    previousComment: { name: 'Previous comment', shortcut: 'Ctrl+Alt+Shift+J' },
    slashMenu: { name: 'What can be put here', shortcut: '/' },
    thisList: { name: 'This list', shortcut: '? or Ctrl+/' },
  },
  /** What became of a block that was moved by keys. */
  moved: {
    nothing: 'Nothing is selected.',
    isFirst: 'It is the first already.',
    isLast: 'It is the last already.',
    up: (place: number, count: number) => `Moved up: it is ${place} of ${count}.`,
    down: (place: number, count: number) => `Moved down: it is ${place} of ${count}.`,
  },
  acts: {
    paragraph: { name: 'Paragraph', shortcut: 'Ctrl+Alt+0', words: ['text'] },
    heading: { name: 'Heading', shortcut: 'Ctrl+Alt+1', words: ['h1', 'title', 'section'] },
    smallerHeading: {
      name: 'Smaller heading',
      shortcut: 'Ctrl+Alt+2',
      shown: 'Smaller',
      words: ['h2', 'subheading'],
    },
    smallestHeading: { name: 'Smallest heading', shortcut: 'Ctrl+Alt+3' },
    bold: { name: 'Bold', shortcut: 'Ctrl+B', shown: 'B' },
    italic: { name: 'Italic', shortcut: 'Ctrl+I', shown: 'I' },
    link: { name: 'Link', shortcut: 'Ctrl+K' },
    note: { name: 'Note', shortcut: 'Ctrl+Alt+F', words: ['footnote', 'citation', 'source'] },
    comment: { name: 'Comment', shortcut: 'Ctrl+Alt+M' },
    nextComment: { name: 'Next comment', shortcut: 'Ctrl+Alt+J' },
    quotation: { name: 'Quotation', words: ['blockquote', 'quote'] },
    verse: { name: 'Verse', words: ['poem', 'stanza', 'lines'] },
    aside: { name: 'Aside', words: ['box', 'sidebar'] },
    list: { name: 'List', words: ['bullet'] },
    numberedList: { name: 'Numbered list', shown: 'Numbers', words: ['ordered'] },
    picture: { name: 'Picture', words: ['figure', 'image', 'photograph'] },
    post: { name: 'Post', words: ['tweet', 'embed'] },
    line: { name: 'Line', words: ['rule', 'divider'] },
    moveUp: { name: 'Move up', shortcut: 'Alt+Shift+↑' },
    moveDown: { name: 'Move down', shortcut: 'Alt+Shift+↓' },
  },
}
