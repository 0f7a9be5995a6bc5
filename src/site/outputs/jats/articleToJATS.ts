import type { ArticleKind } from '../../../edition/articleText'
import { buildArticleDocument } from '../../document/buildArticleDocument'
import type { ArticlePage, SiteBuild } from '../../model'
import { element, type Written } from '../xml/element'
import { xmlDocument } from '../xml/xmlDocument'
import { writeBack } from './writeBack'
import { writeBody } from './writeBody'
import { writeFront } from './writeFront'

const DOCTYPE =
  '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.3 20210610//EN" "JATS-archivearticle1-3.dtd">\n'

/** Our kinds as the values that JATS suggests for `article-type`. */
const TYPES: Record<ArticleKind, string> = {
  editorial: 'editorial',
  article: 'research-article',
  review: 'book-review',
  letter: 'letter',
  document: 'other',
  interview: 'discussion',
}

/**
 * An article as JATS 1.3 (ANSI/NISO Z39.96-2021, Archiving and Interchange): sections nested by
 * their headings, notes as `fn` with their labels, works cited as a reference list. An ibid is
 * followed by the source it stands for, since an archive may keep a note without the one before.
 */
export function articleToJATS(page: ArticlePage, build: SiteBuild): string {
  const { text } = page.article
  const document = buildArticleDocument(page.article)
  const root: Written = element(
    'article',
    {
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      'article-type': TYPES[text.kind],
      'dtd-version': '1.3',
      'xml:lang': text.language,
    },
    writeFront(page, document, build),
    writeBody(document.blocks, text.hero, { build, language: text.language }),
    writeBack(document, build),
  )
  return xmlDocument(root, DOCTYPE)
}
