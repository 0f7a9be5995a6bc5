import type { ReactNode } from 'react'
import { getDirection } from '../../format/getDirection'

type Props = { language: string; title: string; kind: string; children: ReactNode }

/** A page of a book: XHTML with the EPUB vocabulary, and the book's one stylesheet. */
export function BookPage({ language, title, kind, children }: Props) {
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    xmlLang: language,
    lang: language,
    dir: getDirection(language),
  }
  return (
    <html {...attributes}>
      <head>
        <title>{title}</title>
        <link rel="stylesheet" type="text/css" href="book.css" />
      </head>
      <body {...{ 'epub:type': kind }}>{children}</body>
    </html>
  )
}
