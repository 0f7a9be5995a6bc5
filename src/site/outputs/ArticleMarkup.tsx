import type { ArticleDocument } from '../document/model'
import { Blocks } from '../parts/Blocks'
import type { Medium } from '../parts/Inlines'
import { Notes } from '../parts/Notes'
import { WorksCited } from '../parts/WorksCited'
import type { SiteWords } from '../words/siteWords'

type Props = { document: ArticleDocument; words: SiteWords; medium: Medium }

/** The text of an article with its notes and works cited, without the page around it. */
export function ArticleMarkup({ document, words, medium }: Props) {
  const { language, blocks, notes, worksCited } = document
  return (
    <>
      <Blocks blocks={blocks} language={language} words={words} medium={medium} />
      <Notes notes={notes} language={language} words={words} medium={medium} />
      <WorksCited works={worksCited} words={words} medium={medium} />
    </>
  )
}
