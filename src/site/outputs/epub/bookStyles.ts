/** The stylesheet of a book: little, since the reading system and the reader decide the rest. */
export const bookStyles = `body { line-height: 1.45; }
h1, h2, h3, h4 { line-height: 1.2; text-align: start; hyphens: manual; page-break-after: avoid; break-after: avoid; }
h1 { font-weight: normal; margin: 0.2em 0 0.5em; }
p { margin: 0; }
p + p { text-indent: 1.4em; }
.kicker, .standfirst, .notice, .credit, .licence, .speaker { font-style: italic; }
.standfirst, .byline, .notice { margin: 0.5em 0; text-indent: 0; }
figure { margin: 1.2em 0; }
.quotation { margin: 1em 0 1em 1.5em; }
.verse p { margin: 0 0 0.9em; text-indent: 0; text-align: start; hyphens: manual; }
blockquote { margin: 0; }
figcaption { font-size: 0.9em; }
img { max-width: 100%; }
.cover { text-align: center; page-break-after: always; break-after: page; }
.inset, .post { border-top: 1px solid; border-bottom: 1px solid; padding: 0.6em 0; margin: 1.2em 0; }
.inset-title { font-weight: bold; }
hr { border: 0; text-align: center; margin: 1.5em 0; }
sup { line-height: 0; font-size: 0.75em; }
a { text-decoration: none; }
.notes, .works { margin-top: 2em; font-size: 0.95em; }
.notes li, .works li { margin: 0.3em 0; }
`
