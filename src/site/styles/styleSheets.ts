/** The parts of the stylesheet, in the order in which they are joined. */
export const styleSheets = [
  'fonts.css',
  'base.css',
  'frame.css',
  'article.css',
  'notes.css',
  'issue.css',
  'plain.css',
  'print.css',
] as const
